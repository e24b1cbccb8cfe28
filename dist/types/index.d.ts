/**
 * One place in a source file.
 */
export interface Point {
	/**
	 * Line in a source file (1-indexed integer).
	 */
	line: number;
	/**
	 * Column in a source file (1-indexed integer).
	 */
	column: number;
	/**
	 * Character in a source file (0-indexed integer).
	 */
	offset?: number | undefined;
}
/**
 * Position of a node in a source document.
 *
 * A position is a range between two points.
 */
export interface Position {
	/**
	 * Place of the first character of the parsed source region.
	 */
	start: Point;
	/**
	 * Place of the first character after the parsed source region.
	 */
	end: Point;
}
/** A point of the source file: `line` and `column` from 1, `offset` from 0, in UTF-16 code units. */
export type SourcePoint = Point & {
	offset: number;
};
/** A stretch of the source file as it is on disk; the end is exclusive. (unist `Position`) */
export interface SourcePosition extends Position {
	start: SourcePoint;
	end: SourcePoint;
	/** The file it is in, where that is another one than the notice's own `path`. */
	path?: string;
}
export type NoticeFormat = "markdown" | "html" | "text";
/** ISO 639-1 codes of the languages that notices are checked in. */
export type Language = "en" | "fr" | "nl" | "de";
/** What a notice says of a requirement; the report's contract fixes the words. */
export type Status = "disclosed" | "incomplete" | "missing" | "contradictory" | "not-applicable";
export type Severity = "error" | "warning" | "info";
/** The legal bases of Art. 6(1) GDPR, (a) to (f). */
export type LegalBasis = "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests";
export interface Report {
	schemaVersion: "1";
	tool: {
		name: "noticelint";
		version: string;
	};
	notices: NoticeReport[];
}
export interface NoticeReport {
	path: string;
	/** The files it is made of, in their order, where there are several; the first is `path`. */
	layers?: string[];
	/** Its translations that it was compared with. */
	translations?: string[];
	/** ISO 639-1, or `und`. */
	language: string;
	format: "markdown" | "html" | "text";
	/** The notice's own title and date, as it writes them. */
	title?: string;
	date?: string;
	/** Disclosed items in percent of the applicable ones, rounded; never shown without the two numbers behind it. */
	score: number;
	summary: Summary;
	requirements: RequirementReport[];
	purposes: PurposeReport[];
	messages: Message[];
	/** Findings that a directive or a suppression turned off, with the reason given. */
	suppressed: SuppressedMessage[];
}
export interface Summary {
	applicable: number;
	disclosed: number;
	incomplete: number;
	missing: number;
	contradictory: number;
}
export interface RequirementReport {
	id: string;
	title: string;
	/** Articles of the GDPR, as "13(1)(b)". */
	articles: string[];
	status: Status;
	/** Set where the status was declared (configuration, suppressions) and not read from the text; says by whom and why. */
	declared?: string;
	/** Every place where the notice says it, the strongest first. */
	evidence: Evidence[];
}
/** A stretch of the notice; `quote` is what a reader sees there. */
export interface Evidence extends SourcePosition {
	quote: string;
	/** Why this place counts, for people: the wording that matched or the words that weighed most. */
	reason?: string;
}
export interface PurposeReport extends SourcePosition {
	name: string;
	legalBases: LegalBasis[];
	/** What the notice ties to this purpose, as it writes it. */
	legitimateInterest?: Evidence;
	data?: Evidence[];
	recipients?: Evidence[];
	retention?: Evidence[];
}
export interface Message extends SourcePosition {
	/** The id of a rule, or of a requirement that is missing or incomplete. */
	ruleId: string;
	severity: Severity;
	/** What is wrong, one line; its first sentence stands alone. */
	message: string;
	/** What to do next. */
	advice?: string;
	articles: string[];
	/** True where something is missing: the place is where a reader would look for it. */
	absence?: boolean;
	/** True where the words leave room for another reading: a suggestion (`info`), whatever severity the rule has. */
	possible?: boolean;
	/** What a reader sees at the place; empty for an absence. */
	quote: string;
	/** The requirement that it is about, where the rule is none itself. */
	about?: string;
	related: RelatedPlace[];
	/** Where the rule is explained. */
	url?: string;
}
export interface RelatedPlace extends SourcePosition {
	message: string;
	quote: string;
}
/** The file that a place of a report is in. */
export declare const fileOf: (notice: Pick<NoticeReport, "path">, place: Pick<SourcePosition, "path">) => string;
export interface SuppressedMessage extends Message {
	suppression: {
		kind: "directive" | "file";
		reason: string;
		owner?: string;
		date?: string;
		expires?: string;
	};
}
/**
 * A rule: what the law asks, as data. The same for every language; the words are in `RuleWording`.
 * Read from `rules/ID.yml`; users' own rules have the same form.
 */
export interface Rule {
	id: string;
	/** Which engine judges it: see `src/checks/kinds.ts`. */
	kind: string;
	/** Articles of the GDPR, as "13(1)(b)". */
	articles: string[];
	severity: Severity;
	/** What the law asks, in plain words. */
	law: string;
	/** Guidelines, decisions and judgments behind the rule. */
	authorities?: string[];
	/** Where the rule is explained; the built-in ones have a page each. */
	url?: string;
	/** Requirements: when silence is a gap. Without it: always. */
	applies?: Applicability;
	/** Findings: the requirement whose disclosure cannot be relied on where this is found; its status becomes `contradictory`. */
	contradicts?: string;
	/** A requirement that is `incomplete` at best where this rule finds something for certain. */
	weakens?: string;
	/** A requirement that is `incomplete` at best where this rule finds something at more places than there are that say it. */
	outweighs?: string;
	/** What the kind needs to know; each kind documents its own. */
	options?: Record<string, unknown>;
}
/** Silence is a gap where one of `when` holds and none of `unless`. */
export interface Applicability {
	when?: Condition[];
	unless?: Condition[];
}
export type Condition = 
/** Words of this rule's own slot are found ("hints" unless named): a reason to expect the item. */
{
	words: string;
}
/** Another requirement has one of these statuses. */
 | {
	requirement: string;
	status: string[];
}
/** Another rule's slot has words in the notice: `legal-basis.consent`; with words of another slot of that rule in the same sentence, where one is named. */
 | {
	said: string;
	with?: string;
}
/** A fact declared in the configuration has this value. */
 | {
	fact: string;
	is: unknown;
};
/** The words of a rule in one language, and what people are told. From `rules/LANGUAGE/ID.yml`. */
export interface RuleWording {
	title: string;
	/** Wording patterns by slot ("says", "touches", "topic", …); `docs/wording.md` explains the patterns. */
	wording?: Record<string, string[]>;
	/** `missing`, `incomplete`, or the finding's own message; `{…}` is filled in by the kind. */
	messages: Record<string, string>;
	/** The next step to take. */
	advice?: string;
	/** Snippets of notices with what is expected of them: the rule's own tests. */
	examples?: Record<string, string[]>;
}
/** Everything that is needed to lint notices in one language. */
export interface LanguageRules {
	language: Language;
	/** Named lists of patterns that other patterns refer to as `{name}`. */
	vocabulary: Record<string, string[]>;
	wording: Record<string, RuleWording>;
	/** The weights of the passage model, where the language has one; read when they are asked for. */
	model?: () => unknown;
}
export interface RuleSet {
	/** Version of the built-in rules. */
	version: string;
	rules: Rule[];
	/** Loaded when a notice in that language is met. */
	language(language: Language): LanguageRules;
}
/** What cannot be read from a notice and can be declared in the configuration. */
export type Facts = Record<string, boolean | string | string[] | undefined>;
/** An entry of the suppressions file for one notice. Dates are ISO 8601 calendar dates. */
export interface Suppression {
	rule: string;
	/** The quoted words of the finding; without them, the item that is missing. */
	words?: string;
	/** The requirement does not apply, for the reason given: the report shows it as declared. */
	notApplicable?: boolean;
	reason: string;
	owner?: string;
	date?: string;
	expires?: string;
}
export interface CheckOptions {
	rules: RuleSet;
	facts?: Facts;
	severities?: Record<string, Severity | "off">;
	/** Language of messages and titles; English unless said otherwise. */
	uiLanguage?: Language;
	/** The entries of the suppressions file for this notice. */
	suppressions?: Suppression[];
	/** ISO 8601 date by which suppressions expire; without it none does. */
	today?: string;
	/** All findings, and not only the first ones of a rule. */
	everyFinding?: boolean;
}
/** A file of a notice that is made of several. */
export interface LayerSource {
	path: string;
	source: string;
	format?: NoticeFormat;
}
export interface LintInput {
	path: string;
	source: string;
	/** By the file's ending unless given. */
	format?: NoticeFormat;
	/** The other files of a notice that is made of several, in their order behind this one. */
	layers?: LayerSource[];
}
/** Thrown for a notice in a language that has no rules; `language` is its ISO 639-1 code or `und`. */
export declare class UnsupportedLanguageError extends Error {
	readonly path: string;
	readonly language: string;
	constructor(path: string, language: string);
}
export interface LintOptions extends Omit<CheckOptions, "rules"> {
	/** The notice's language, where it should not be recognised from the text. */
	language?: Language;
}
/**
 * Reads and judges one notice with the built-in rules. Nothing leaves the process; the same input gives the same report.
 * Rejects with `UnsupportedLanguageError`.
 */
export declare function lint(input: LintInput, options?: LintOptions): Promise<NoticeReport>;

export {};
