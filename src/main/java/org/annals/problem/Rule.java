package org.annals.problem;

import static org.annals.problem.Severity.ERROR;
import static org.annals.problem.Severity.WARNING;

import java.util.Locale;

/** Every rule that content and templates must keep, under the one name it has in messages, tests and help. */
public enum Rule {
    // Files
    UNREADABLE_FILE(ERROR, "A file cannot be read"),
    NOT_A_FILE(ERROR, "Content holds only plain files: no links, pipes or devices"),
    FILE_TOO_LARGE(ERROR, "A file is larger than the limit for its kind"),
    TOO_MANY_FILES(ERROR, "There are more files, or deeper folders, than the limit"),
    NOT_UTF8(ERROR, "A text file is not UTF-8"),
    CONTROL_CHARACTER(ERROR, "A text holds an invisible control character"),
    MERGE_CONFLICT(ERROR, "A file holds two versions of the same lines"),
    MISPLACED_FILE(ERROR, "A file lies where nothing of its kind is read"),
    FILE_NAME(ERROR, "An id, such as an event's file name, is small letters, digits and hyphens"),
    DUPLICATE_ID(ERROR, "Two files or sources have one id"),
    NO_EVENT(ERROR, "A timeline has no event"),
    MISSING_FILE(ERROR, "A file that the timeline needs is missing"),
    MISSING_IMAGE(ERROR, "An event's picture is missing"),
    IMAGE_FORMAT(ERROR, "A picture is of a format that is not shown, or of another than its name says"),
    IMAGE_WEIGHT(WARNING, "A picture is heavier than 2 MB"),
    UNUSED_IMAGE(WARNING, "A picture is shown nowhere"),
    TEXT_DIRECTION(ERROR, "A sign turns the direction of the text and is not taken back"),
    MIXED_LETTERS(WARNING, "A word mixes letters of two alphabets"),

    // YAML
    YAML_SYNTAX(ERROR, "The YAML cannot be read"),
    YAML_FEATURE(ERROR, "Anchors, aliases, tags, directives and second documents are not used here"),
    YAML_LIMIT(ERROR, "The YAML is nested too deep or too long"),
    FRONT_MATTER(ERROR, "An event begins with its fields between two lines of three hyphens"),
    TAB(ERROR, "A tab stands where blanks must stand"),
    ODD_BLANK(ERROR, "A no-break or wide blank stands where a plain one must stand"),
    INDENTATION(ERROR, "A key or an item does not begin below its neighbours"),
    MERGED_ITEM(ERROR, "An item of a list is written so that it becomes part of the one above"),
    MISSING_BLANK(ERROR, "No blank stands after the colon of a key"),
    CURLY_QUOTES(ERROR, "A value stands between the quotation marks of print instead of straight ones"),
    LOOKALIKE(ERROR, "A key or its colon has a sign that only looks like a plain one"),
    CUT_TEXT(ERROR, "A number sign after a blank cuts a text short"),
    DUPLICATE_KEY(ERROR, "A key stands twice in one map"),
    UNKNOWN_KEY(ERROR, "A key is not one of those that may stand here"),
    MISSING_KEY(ERROR, "A required key is missing"),
    EMPTY_VALUE(ERROR, "A key has no value"),
    UNFINISHED_DRAFT(WARNING, "A draft lacks something that an event needs to be published"),
    WRONG_TYPE(ERROR, "A value has another form than its key asks for"),
    WRONG_VALUE(ERROR, "A value is not one of those that its key allows"),
    TOO_LONG(ERROR, "A text is longer than its key allows"),
    UNKNOWN_ID(ERROR, "An id is used that nothing defines"),
    LANGUAGE_TAG(ERROR, "A language is not named by its tag, such as ru or zh-Hant"),
    COUNTRY_CODE(ERROR, "A country's code is not two capital letters"),
    WIKIDATA_ID(ERROR, "An item of Wikidata is not named by its number"),
    REPEATED_ITEM(ERROR, "The same thing stands twice in one list"),
    HALF_POINT(ERROR, "A place has only one of its two coordinates"),

    // Dates
    DATE_FORM(ERROR, "A date is not written as EDTF"),
    IMPOSSIBLE_DATE(ERROR, "A date does not exist in the calendar"),
    DATE_ORDER(ERROR, "An interval ends before it starts"),
    DATE_DRAFT(ERROR, "A date uses the draft of EDTF from 2012"),
    DATE_LIMIT(ERROR, "A date is too long or too far away"),
    SEASON_OR_YEARS(WARNING, "A part of a year can be mistaken for a span of years"),
    OUTSIDE_PERIOD(ERROR, "An event lies outside the period of the timeline"),
    UNTIL_BEFORE_SINCE(ERROR, "Something ends before it begins"),
    SPAN_OVERLAP(ERROR, "An entry has two statuses of one track at once"),
    OTHER_TRACK(ERROR, "A status belongs to a track of another list"),
    SEEN_BEFORE_ISSUED(ERROR, "A source was seen before it was published"),

    // Text
    EMPTY_BODY(ERROR, "An event has no account"),
    NO_SOURCE(ERROR, "An event rests on no source"),
    RAW_HTML(ERROR, "HTML is written in a text"),
    UNSAFE_LINK(ERROR, "A link leads to something other than a page"),
    DEAD_LINK(ERROR, "A link inside the site leads nowhere"),
    LOST_ADDRESS(WARNING, "An event is gone from its address"),
    LOCKED_ADDRESS(ERROR, "An address that was published is gone"),
    DRAFT_LINK(WARNING, "A text leads to an event that is still a draft"),
    IMAGE_IN_TEXT(ERROR, "A picture is written in a text instead of under the key image"),
    CITATION_FORM(ERROR, "A citation is not written as [@source-id] or [@source-id, place]"),
    ANCHOR_WORDS(ERROR, "The words of an annotation do not stand exactly once in the text"),
    UNDEFINED_NOTE(ERROR, "A footnote is used but not written"),
    UNUSED_NOTE(WARNING, "A footnote is written but not used"),
    TEXT_LIMIT(ERROR, "A text is built in a way that is too deep, too long or too repetitive"),
    TITLE_FULL_STOP(WARNING, "A title ends in a full stop"),
    TITLE_CAPITALS(WARNING, "A title is written in capitals"),
    LEFTOVER_EXAMPLE(WARNING, "The example with which a timeline began is still there"),
    SUMMARY_REPEATS_TITLE(WARNING, "A summary says only what the title says"),
    REPEATED_TITLE(WARNING, "A text begins with the title again"),
    HEADING_LEVEL(WARNING, "A heading skips a level"),
    LINK_WORDS(WARNING, "The words of a link do not say where it leads"),
    LINK_IN_LINK(ERROR, "A citation, a footnote or a link stands inside a link"),
    DUPLICATE_NOTE(ERROR, "A footnote is written twice"),
    MISPLACED_NOTE(ERROR, "A footnote stands in a text that has no room for footnotes"),
    ALT_REPEATS_CAPTION(WARNING, "The description of a picture repeats its caption"),
    UNREAD_MARKDOWN(WARNING, "Markdown in a text is not read as such, so that readers see its signs"),
    DOUBTFUL_MARKDOWN(WARNING, "Markdown is written so that not every program reads it as it is meant"),
    UNCITED_PARAGRAPH(WARNING, "A paragraph of an account has no citation"),
    HTML_IN_WORDS(WARNING, "HTML stands where words are shown as they are typed"),
    MARKDOWN_IN_WORDS(WARNING, "Markdown stands where words are shown as they are typed"),

    // Evidence
    UNSOURCED_STATEMENT(ERROR, "A statement does not say where it is reported"),
    UNSOURCED_POSITION(ERROR, "A position in a dispute does not say who holds it"),
    SAME_TITLE(WARNING, "Two events have one title"),
    NEAR_DUPLICATE(WARNING, "Two events are probably one"),
    AGREEING_READINGS(WARNING, "Readings are given although all sources agree"),
    EARLY_CORRECTION(ERROR, "A correction is dated before the event"),
    RELATED_TO_ITSELF(ERROR, "An event is related to itself"),
    SINGLE_POSITION(ERROR, "A dispute has only one position"),
    NAMELESS_AUTHOR(ERROR, "An author of a source has neither a family name nor a name of one piece"),
    BARE_ADDRESS(WARNING, "A source's address leads to a whole site"),
    UNSEEN_SOURCE(WARNING, "A source on the web does not say when it was seen"),
    ARCHIVE_ADDRESS(WARNING, "An archived copy has the address of the page itself"),

    // Editions
    EDITION_RECORD(ERROR, "An edition is not what its record says"),

    // Vocabularies
    UNUSED_ENTRY(WARNING, "An entry of a vocabulary is mentioned nowhere"),
    SAME_NAME(WARNING, "Two entries have one name"),
    SAME_SYMBOL(WARNING, "Two kinds of events have one symbol"),
    AMBIGUOUS_TERM(WARNING, "A word is explained by two terms"),
    UNUSED_PHRASE(WARNING, "No statement uses a phrase"),
    AMBIGUOUS_PHRASE(WARNING, "Two phrases have one form"),
    ROLE_IN_NAME(WARNING, "A person's name holds a role in brackets"),

    // Changes to the files
    UNSPLIT_LIST(ERROR, "A list cannot be split into a file for each entry"),

    // Import
    IMPORT_FORM(ERROR, "A file to be imported is not of the form that it is taken for"),
    IMPORT_DRAFT(WARNING, "An imported event lacks something, and is left as a draft"),
    IMPORT_LOSS(WARNING, "Something in an imported file has no place in the timeline"),

    // Templates
    TEMPLATE_FAULT(ERROR, "A template has a fault"),
    OUTDATED_TEMPLATE(WARNING, "A copied template has changed in the program since"),
    UNUSED_TEMPLATE(WARNING, "No page uses a template"),
    ADDRESS_CLASH(ERROR, "Two pages would have one address");

    private final Severity severity;
    private final String title;

    Rule(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    public Severity severity() {
        return severity;
    }

    /** The rule in one sentence. */
    public String title() {
        return title;
    }

    /** The rule's name as messages show it, for instance {@code impossible-date}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
