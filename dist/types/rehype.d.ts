import { VFile } from 'vfile';

// ## Interfaces
/**
 * Info associated with nodes by the ecosystem.
 *
 * This space is guaranteed to never be specified by unist or specifications
 * implementing unist.
 * But you can use it in utilities and plugins to store data.
 *
 * This type can be augmented to register custom data.
 * For example:
 *
 * ```ts
 * declare module 'unist' {
 *   interface Data {
 *     // `someNode.data.myId` is typed as `number | undefined`
 *     myId?: number | undefined
 *   }
 * }
 * ```
 */
export interface Data {
}
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
/**
 * Abstract unist node.
 *
 * The syntactic unit in unist syntax trees are called nodes.
 *
 * This interface is supposed to be extended.
 * If you can use {@link Literal} or {@link Parent}, you should.
 * But for example in markdown, a `thematicBreak` (`***`), is neither literal
 * nor parent, but still a node.
 */
export interface Node {
	/**
	 * Node type.
	 */
	type: string;
	/**
	 * Info from the ecosystem.
	 */
	data?: Data | undefined;
	/**
	 * Position of a node in a source document.
	 *
	 * Nodes that are generated (not in the original source document) must not
	 * have a position.
	 */
	position?: Position | undefined;
}
/** ISO 639-1 codes of the languages that notices are checked in. */
export type Language = "en" | "fr" | "nl" | "de";
export type Severity = "error" | "warning" | "info";
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
export interface LintOptions extends Omit<CheckOptions, "rules"> {
	/** The notice's language, where it should not be recognised from the text. */
	language?: Language;
}
/**
 * Checks an HTML notice: `unified().use(rehypeParse).use(rehypeNoticelint)`. The messages go to the vfile.
 * Rejects with `UnsupportedLanguageError`.
 */
declare function rehypeNoticelint(options?: LintOptions): (_tree: unknown, file: VFile) => Promise<void>;

export {
	rehypeNoticelint as default,
};

export {};
