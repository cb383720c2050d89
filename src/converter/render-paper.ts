import { experimental_AstroContainer as Container } from 'astro/container';
import ReportPaper from '../components/ReportPaper.astro';
import type { ReportPage } from '../publish/report-page.ts';

/** Renders the paper of a report with the components of the site's own pages. */
export async function renderPaper(page: ReportPage): Promise<string> {
	const container = await Container.create();
	return container.renderToString(ReportPaper, { props: { page, isSearched: false } });
}
