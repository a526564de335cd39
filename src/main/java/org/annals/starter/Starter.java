package org.annals.starter;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.LanguageTag;
import org.annals.model.Settings.Repository;
import org.annals.source.EjectedTemplates;
import org.annals.source.ProgramTemplates;

/** The first files of a timeline, without those for GitHub, whose examples are taken from these. */
public final class Starter {

    /** The repository from which the program is released. */
    static final String PROGRAM = "annals-timeline/annals";

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private Starter() {}

    /** The texts by their paths. */
    public static Map<String, String> files(Answers answers, ProgramTemplates program) {
        Scaffold scaffold = Scaffold.in(answers.language());
        Map<String, String> words = words(answers);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".gitignore", scaffold.filled("gitignore", words));
        files.put("README.md", scaffold.filled("README.md", words));
        files.put("content/site.yaml", scaffold.filled("content/site.yaml", words));
        files.put("content/events/first-event.md", scaffold.filled("content/event.md", words));
        files.put("content/pages/about.md", scaffold.filled("content/about.md", words));
        for (String list : new String[] {"people", "places", "sources"}) {
            files.put("content/" + list + ".yaml", scaffold.filled("content/" + list + ".yaml", words));
        }
        if (lacksWords(answers.language(), program)) {
            files.put(
                    phrases(answers.language()),
                    new String(EjectedTemplates.copy("i18n/en.yaml", program), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** The file in which the words of the pages are to be translated. */
    public static String phrases(String language) {
        return ProgramTemplates.FOLDER + "i18n/" + language + ".yaml";
    }

    /** Whether the program speaks neither a language nor a wider one. */
    public static boolean lacksWords(String language, ProgramTemplates program) {
        return FILE_NAME.matcher(language).matches()
                && LanguageTag.widening(language)
                        .noneMatch(tag -> program.names().contains("i18n/" + tag + ".yaml"));
    }

    private static Map<String, String> words(Answers answers) {
        return Map.ofEntries(
                Map.entry("program", PROGRAM),
                Map.entry("title", Quoting.yaml(answers.title())),
                Map.entry("title-md", Quoting.markdown(answers.title())),
                Map.entry("subtitle", key("subtitle", answers.subtitle().map(Quoting::yaml))),
                Map.entry("base-url", Quoting.yaml(answers.baseUrl())),
                Map.entry("repository", key("repository", answers.repository().map(Starter::repository))),
                Map.entry("language", Quoting.yaml(answers.language())),
                Map.entry("period", Quoting.date(answers.period())),
                Map.entry("date", Quoting.date(answers.firstYear())),
                Map.entry("licence-name", Quoting.yaml(answers.licence().name())),
                Map.entry("licence-url", Quoting.yaml(answers.licence().url())),
                Map.entry("licence-md", Quoting.markdown(answers.licence().name())),
                Map.entry("licence-link", Quoting.link(answers.licence().url())),
                Map.entry("branch", answers.branch()));
    }

    /** The line of a key; none if there is no value. */
    private static String key(String key, Optional<String> value) {
        return value.map(text -> key + ": " + text).orElse("");
    }

    private static String repository(Repository repository) {
        return "{owner: " + Quoting.yaml(repository.owner()) + ", name: " + Quoting.yaml(repository.name())
                + ", branch: " + Quoting.yaml(repository.branch()) + "}";
    }
}
