package org.annals.load;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.form.Form;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;

/** A text that is written in one way only. */
final class FixedText implements Shape<String> {

    private static final Pattern ITEM = Pattern.compile("[Qq][1-9][0-9]*");

    static final Shape<String> WIKIDATA = new FixedText(
            new Form.Fixed("Q[1-9][0-9]{0,14}", "Q485207"),
            Rule.WIKIDATA_ID,
            "the number of an item of Wikidata",
            FixedText::item);

    static final Shape<String> COUNTRY_CODE = new FixedText(
            new Form.Fixed("[A-Z]{2}", "CN"),
            Rule.COUNTRY_CODE,
            "two capital letters of ISO 3166-1",
            typed -> typed.toUpperCase(Locale.ROOT));

    static final Shape<String> LANGUAGE = new FixedText(
            new Form.Fixed("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", "zh-Hant"),
            Rule.LANGUAGE_TAG,
            "the tag of a language",
            FixedText::tag);

    /** The name of an account on GitHub. */
    static final Shape<String> ACCOUNT = new FixedText(
            new Form.Fixed("[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})", "octocat"),
            Rule.WRONG_VALUE,
            "the name of an account on GitHub",
            typed -> typed.replaceFirst("^(?:https?://)?github\\.com/|^@", "").replaceFirst("/.*$", ""));

    static final Shape<String> REPOSITORY = new FixedText(
            new Form.Fixed("(?!\\.{1,2}$)(?!.*\\.git$)[A-Za-z0-9._-]{1,100}", "my-timeline"),
            Rule.WRONG_VALUE,
            "the name of a repository on GitHub",
            typed -> typed.replaceAll("/+$", "").replaceAll("^.*/|\\.git$", ""));

    /** The name of a branch, as far as addresses can hold it. */
    static final Shape<String> BRANCH = new FixedText(
            new Form.Fixed("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}", "main"),
            Rule.WRONG_VALUE,
            "the name of a branch",
            UnaryOperator.identity());

    /** The number of a person among those who do research. */
    static final Shape<String> ORCID = new FixedText(
            new Form.Fixed("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]", "0000-0002-1825-0097"),
            Rule.WRONG_VALUE,
            "an ORCID",
            typed -> typed.replaceFirst("^https?://orcid\\.org/", ""));

    static final Shape<String> DOI = new FixedText(
            new Form.Fixed("10\\.[0-9]{4,9}/[A-Za-z0-9._;()/:-]+", "10.5281/zenodo.1234567"),
            Rule.WRONG_VALUE,
            "a DOI",
            typed -> typed.replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi:)", ""));

    /** The name of an edition, which is part of addresses, of files and of a tag in the repository. */
    static final Shape<String> EDITION = new FixedText(
            new Form.Fixed("(?=.{1,40}$)(?!.*\\.lock$)[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*", "2026.1"),
            Rule.WRONG_VALUE,
            "the name of an edition, which has letters, digits, hyphens and dots",
            typed -> typed.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^[.-]+|[.-]+$", ""));

    private final Form.Fixed form;
    private final Pattern pattern;
    private final Rule rule;
    private final String what;
    private final UnaryOperator<String> repair;

    /**
     * A form with a rule of its own.
     *
     * @param what what its key takes, for messages
     * @param repair makes what was probably meant out of what was typed
     */
    private FixedText(Form.Fixed form, Rule rule, String what, UnaryOperator<String> repair) {
        this.form = form;
        this.pattern = Pattern.compile(form.regex());
        this.rule = rule;
        this.what = what;
        this.repair = repair;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Optional<String> read(YamlNode node, String key, FileReading reading) {
        return Values.scalar(node, key, "one word", reading).flatMap(text -> {
            String typed = text.value().strip();
            if (matches(typed)) {
                return Optional.of(typed);
            }
            String repaired = repair.apply(typed);
            reading.report(
                    rule,
                    text.at(),
                    typed + " is not " + what,
                    "write " + (matches(repaired) ? repaired : "one such as " + form.example()));
            return Optional.empty();
        });
    }

    private boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    /** The tag of a language that is named in English, as in {@code Russian}. */
    private static String tag(String typed) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Locale.forLanguageTag(tag)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed.replace('_', '-'));
    }

    private static String item(String typed) {
        Matcher item = ITEM.matcher(typed);
        return item.find() ? item.group().toUpperCase(Locale.ROOT) : typed;
    }
}
