/** Words of English local government that the dictionary has not: in every council's papers, so in no council's own list. */
export const councilWords: ReadonlySet<string> = new Set(
	`
	backfill backlogs banding bylaw byelaw byelaws bridleway carsharing commissioner coproduce coproduced coproduction
	cuckooing cybercrime cyclepath cyclepaths cycleway cycleways deprioritise deprioritised dropdown ebike ebikes
	flytip flytipped flytipping foodbank foodbanks greenspace greenspaces hotdesking hotspots lotting masterplan
	masterplanning masterplans microgrant microgrants multiagency neurodivergent neurodiverse neurodiversity novate
	novated novation outturn outturns parklet parklets placemaking preapplication reablement rebanding rebaselined
	rephase rephased rephasing reprofile reprofiled reprofiling ringfence ringfenced ringfencing riparian sociodemographic
	streetlight streetlighting streetlights subcommittee subcommittees telecare telehealth tenderer tenderers timebound
	undercroft unparished upskill upskilling viring virement virements wayleave wayleaves wayfinding workstream
	workstreams wraparound
	`
		.trim()
		.split(/\s+/),
);
