/** Statutory instruments that papers call by their name: the path of each on legislation.gov.uk, and its title. */
export const instruments: Record<string, string> = {
	'uksi/1996/2489': 'Local Authorities’ Traffic Orders (Procedure) (England and Wales) Regulations 1996',
	'uksi/1998/1833': 'Working Time Regulations 1998',
	'uksi/1999/3242': 'Management of Health and Safety at Work Regulations 1999',
	'uksi/2000/2853': 'Local Authorities (Functions and Responsibilities) (England) Regulations 2000',
	'uksi/2000/3272':
		'Local Authorities (Executive Arrangements) (Access to Information) (England) Regulations 2000',
	'wsi/2001/2290':
		'Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001',
	'uksi/2003/3146': 'Local Authorities (Capital Finance and Accounting) (England) Regulations 2003',
	'uksi/2004/1633': 'Environmental Assessment of Plans and Programmes Regulations 2004',
	'uksi/2004/3391': 'Environmental Information Regulations 2004',
	'uksi/2005/1541': 'Regulatory Reform (Fire Safety) Order 2005',
	'uksi/2006/5': 'Public Contracts Regulations 2006',
	'uksi/2006/246': 'Transfer of Undertakings (Protection of Employment) Regulations 2006',
	'uksi/2009/942': 'Crime and Disorder (Overview and Scrutiny) Regulations 2009',
	'uksi/2010/948': 'Community Infrastructure Levy Regulations 2010',
	'uksi/2010/2214': 'Building Regulations 2010',
	'uksi/2011/988': 'Waste (England and Wales) Regulations 2011',
	'uksi/2012/637': 'Neighbourhood Planning (General) Regulations 2012',
	'uksi/2012/767': 'Town and Country Planning (Local Planning) (England) Regulations 2012',
	'uksi/2012/2089':
		'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012',
	'uksi/2012/2421': 'Assets of Community Value (England) Regulations 2012',
	'uksi/2013/2356': 'Local Government Pension Scheme Regulations 2013',
	'uksi/2014/2095': 'Openness of Local Government Bodies Regulations 2014',
	'uksi/2015/102': 'Public Contracts Regulations 2015',
	'uksi/2015/234': 'Accounts and Audit Regulations 2015',
	'uksi/2015/596': 'Town and Country Planning (General Permitted Development) (England) Order 2015',
	'uksi/2017/571': 'Town and Country Planning (Environmental Impact Assessment) Regulations 2017',
	'uksi/2017/1012': 'Conservation of Habitats and Species Regulations 2017',
	'uksi/2018/952':
		'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
};
