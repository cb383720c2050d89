/** Words of English local government that the dictionary has not: in every council's papers, so in no council's own list. */
export const councilWords: ReadonlySet<string> = new Set(
	`
	alia backfill backlogs banding bridleway byelaw byelaws bylaw carsharing commissioner coproduce coproduced
	coproduction cuckooing cybercrime cyclepath cyclepaths cycleway cycleways deprioritise deprioritised dropdown
	ebike ebikes flytip flytipped flytipping foodbank foodbanks greenspace greenspaces homecare hotdesking hotspots
	hydrotreated kerbline kerblines leachate lotting masterplan masterplanning masterplans microgrant microgrants
	multiagency neurodivergent neurodiverse neurodiversity novate novated novation optee optees outturn outturns
	parklet parklets placemaking preapplication precept precepting reablement rebanding rebaselined recyclate
	recyclates rephase rephased rephasing reprofile reprofiled reprofiling ringfence ringfenced ringfencing riparian
	sociodemographic streetlight streetlighting streetlights subcommittee subcommittees telecare telehealth tenderer
	tenderers timebound undercroft unparished untenanted upskill upskilling virement virements vires viring
	wayfinding wayleave wayleaves workstream workstreams wraparound
	`
		.trim()
		.split(/\s+/),
);
