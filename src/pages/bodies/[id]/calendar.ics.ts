import type { APIRoute } from 'astro';
import {
	bodyCalendars,
	type CalendarProps,
	calendarResponse,
} from '../../../components/lists/calendar-paths.ts';

export const getStaticPaths = bodyCalendars;

export const GET: APIRoute<CalendarProps> = ({ props }) => calendarResponse(props);
