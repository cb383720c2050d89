let isUnkept = false;

/** Notes that the officer changed something that is in no file yet. */
export function noteChange(): void {
	isUnkept = true;
}

/** Notes that the report as it is now was kept, or that another takes its place. */
export function noteKept(): void {
	isUnkept = false;
}

/** Asks before changes are lost to another reading. True where there are none, or they may go. */
export function mayLoseChanges(): boolean {
	return (
		!isUnkept || window.confirm('Your changes to the details are in no file yet, and would be lost. Go on?')
	);
}

/** The browser asks in its own words before the page is left. */
export function askBeforeLeaving(): void {
	window.addEventListener('beforeunload', (event) => {
		if (isUnkept) event.preventDefault();
	});
}
