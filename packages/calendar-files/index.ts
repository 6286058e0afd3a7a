// Calendar files and address cards, in and out. Nothing here knows the product.
export { writeCalendar, type Calendar, type CalendarEvent } from './write-calendar.ts';
export {
	readCalendar,
	type CalendarReading,
	type ReadEvent,
	type SkippedEvent
} from './read-calendar.ts';
export { writeCard, type Card } from './write-card.ts';
export { readCards, type CardsReading, type ReadCard } from './read-cards.ts';
