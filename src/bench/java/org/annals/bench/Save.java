package org.annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small change of one kind, as an editor saves it, which is another each time it is made.
 *
 * @param page the page that shows it, from the top of the site
 */
record Save(String kind, String page, Step step) {

    private static final String EVENT = "content/events/2001/event-000021.md";
    private static final String PAGE = "events/event-000021/";

    /** Every kind there is. */
    static final List<Save> ALL = List.of(
            of("title", PAGE, EVENT, "number 21", "number %d of 21"),
            of("title", "", "content/site.yaml", "title: Benchmark", "title: Benchmark %d"),
            of("title", "2001/", EVENT, "number 21", "number %d of 21"),
            of("title", "sources/", EVENT, "number 21", "number %d of 21"),
            of("date", PAGE, EVENT, "date: \".*\"", "date: \"2001-02-%1$02d\""),
            of("source", PAGE, "content/sources.yaml", "(id: own-21\n    type: report\n    title:)", "$1 %d"),
            of("name", "people/person-1/", "content/people.yaml", "Given1 ", "Given1%d "),
            of("term", "glossary/", "content/glossary.yaml", "(term-0:\\n  term: \\S+\\n  definition:)", "$1 %d"),
            of("place", "places/place-1/", "content/places.yaml", "(?m)Place 1$", "Place 1, %d"),
            of("phrase", PAGE, "templates/i18n/en.yaml", "(nav.skip:) .*", "$1 Skip %d"),
            of("template", PAGE, "templates/page/event.ftlh", "<article", "<article data-try=\"%d\""),
            new Save("new file", "events/fresh-%d/", (project, number) -> Files.writeString(
                    project.resolve("content/events/fresh-" + number + ".md"),
                    Files.readString(project.resolve(EVENT)).replaceFirst("number 21", "fresh " + number)
                            .replace("exactly these words 21", "exactly these words " + number))),
            new Save("deleted file", "people/person-21/", (project, number) -> Files.delete(
                    project.resolve("content/events/fresh-" + number + ".md"))));

    /** What is done to a project. */
    interface Step {
        void make(Path project, int number) throws IOException;
    }

    private static Save of(String kind, String page, String file, String from, String to) {
        return new Save(kind, page, (project, number) -> {
            Path original = project.resolveSibling("original").resolve(file);
            if (Files.notExists(original)) {
                Files.createDirectories(original.getParent());
                Files.copy(project.resolve(file), original);
            }
            Files.writeString(project.resolve(file), Files.readString(original).replaceFirst(from, to.formatted(number)));
        });
    }

    void make(Path project, int number) throws IOException {
        step.make(project, number);
    }

    String page(int number) {
        return page.formatted(number);
    }

    @Override
    public String toString() {
        return "%-14s%-22s".formatted(kind, page);
    }
}
