import type { APIRoute } from 'astro';
import { calendarResponse, wholeCalendar } from '../components/lists/calendar-paths.ts';

export const GET: APIRoute = () => calendarResponse(wholeCalendar());
