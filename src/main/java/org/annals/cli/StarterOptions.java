package org.annals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.BaseUrl;
import org.annals.model.Settings.Licence;
import org.annals.model.Settings.Repository;
import org.annals.starter.Answers;
import picocli.CommandLine.Option;

/** What may be said of a new timeline when it is made. */
final class StarterOptions {

    /** The address of a site of which nobody has said where it will stand. */
    static final String UNKNOWN_PLACE = "https://example.org/";

    private static final String SOME_TITLE = "A timeline";
    private static final String SOME_YEARS = "2001/2021";

    private static final Pattern REPOSITORY =
            Pattern.compile("(?:https?://github\\.com/|git@github\\.com:)?([^/\\s]+)/([^/\\s]+?)(?:\\.git)?/?");

    private static final Map<String, String> LICENCES = Map.of(
            "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/",
            "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
            "CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/",
            "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/",
            "CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/",
            "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    @Option(names = "--title", paramLabel = "TEXT", description = "what the timeline is called")
    private Optional<String> title = Optional.empty();

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "a line below the title")
    private Optional<String> subtitle = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "YEARS",
            description = "the first and the last year, such as 2001/2021 or, before the common era, -0500/-0400")
    private Optional<String> period = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "such as de or zh-Hant; en if left out")
    private Optional<String> language = Optional.empty();

    @Option(names = "--repository", paramLabel = "OWNER/NAME", description = "the repository on GitHub")
    private Optional<String> repository = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand; if left out, the address that GitHub Pages gives the repository")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--licence",
            paramLabel = "NAME",
            description = "of the texts; one of Creative Commons such as CC BY-SA 4.0, or another as \"NAME URL\"; CC"
                    + " BY 4.0 if left out")
    private Optional<String> licence = Optional.empty();

    /** Whether nothing was typed. */
    boolean areNone() {
        return Stream.of(title, subtitle, period, language, repository, baseUrl, licence)
                .allMatch(Optional::isEmpty);
    }

    /**
     * What was typed, with what else somebody answers; what is missing or cannot be taken is told all at once.
     *
     * @param judge what is wrong with some answers, by the options that they could have been typed as
     */
    Answers answers(Question question, Function<Answers, Map<String, String>> judge) throws MistypedException {
        var faults = new ArrayList<String>();
        Optional<String> name = title.or(() -> question.ask(
                "Title of the timeline:",
                answer -> Optional.ofNullable(
                        judge.apply(alone(answer, SOME_YEARS)).get("--title"))));
        Optional<String> years = period.or(() -> question.ask(
                "First and last year, such as 2001/2021:",
                answer -> Optional.ofNullable(
                        judge.apply(alone(SOME_TITLE, answer)).get("--period"))));
        if (name.isEmpty()) {
            faults.add("--title is missing: what the timeline is called");
        } else if (name.get().isBlank()) {
            faults.add(
                    "--title: a title has words, at most 120 characters of them in one line, and says what the timeline is called");
        }
        if (years.isEmpty() || years.get().isBlank()) {
            faults.add("--period is missing: its first and last year, such as 2001/2021");
        }
        Optional<Repository> place = repository.flatMap(typed -> repository(typed, faults));
        Licence terms = licence(licence.orElse("CC BY 4.0"), faults);
        if (!faults.isEmpty()) {
            throw new MistypedException(faults);
        }
        return new Answers(
                name.orElseThrow(),
                subtitle,
                years.orElseThrow(),
                language.map(StarterOptions::tag).orElse("en"),
                place,
                baseUrl(place),
                terms);
    }

    private static Answers alone(String title, String period) {
        return new Answers(
                title, Optional.empty(), period, "en", Optional.empty(), UNKNOWN_PLACE, new Licence("CC0 1.0", ""));
    }

    /** In the letters in which tags are written, which mean the same in any: DE, pt_br and ZH-hant are de, pt-BR and zh-Hant. */
    private static String tag(String typed) {
        String tag = Locale.forLanguageTag(typed.strip().replace('_', '-')).toLanguageTag();
        return tag.equalsIgnoreCase(typed.strip().replace('_', '-')) ? tag : typed;
    }

    private static Optional<Repository> repository(String typed, List<String> faults) {
        Matcher parts = REPOSITORY.matcher(typed.strip());
        if (!parts.matches()) {
            faults.add("--repository is written as owner/name");
            return Optional.empty();
        }
        return Optional.of(new Repository(parts.group(1), parts.group(2), "main"));
    }

    /** Where GitHub Pages puts it; the one that is named like its owner's site stands at the top of it. */
    private String baseUrl(Optional<Repository> place) {
        return baseUrl.or(() -> place.flatMap(StarterOptions::pages)).orElse(UNKNOWN_PLACE);
    }

    private static Optional<String> pages(Repository place) {
        String host = place.owner().toLowerCase(Locale.ROOT) + ".github.io";
        String address = "https://" + host + "/" + (place.name().equalsIgnoreCase(host) ? "" : place.name() + "/");
        return BaseUrl.of(address).map(BaseUrl::url); // a name that makes none is told as such
    }

    private static Licence licence(String typed, List<String> faults) {
        String words = typed.strip();
        int blank = words.lastIndexOf(' ');
        if (blank > 0 && words.substring(blank + 1).matches("https?://.*")) {
            return new Licence(words.substring(0, blank).strip(), words.substring(blank + 1));
        }
        Optional<String> known = LICENCES.keySet().stream()
                .filter(name -> plain(name).equals(plain(words)))
                .findFirst();
        if (known.isEmpty()) {
            faults.add("--licence is not one of "
                    + String.join(", ", LICENCES.keySet().stream().sorted().toList())
                    + "; of another the address must be told as well, as in \"My licence https://example.org/terms\"");
        }
        String name = known.orElse(words);
        return new Licence(name, Optional.ofNullable(LICENCES.get(name)).orElse(""));
    }

    /** CC-BY-4.0, as SPDX has it, is the same. */
    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
    }
}
