package org.annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A small change of one kind, as an editor saves it, which is another each time it is made.
 *
 * @param page the page that shows it, from the top of the site, with the number of the save
 * @param words what that page then says, with the number of the save; a page that is gone says nothing
 */
record Save(String kind, String page, String words, Step step) {

    private static final String EVENT = "content/events/2001/event-000021.md";
    private static final String PAGE = "events/event-000021/";

    /** Every kind there is. */
    static final List<Save> ALL = List.of(
            of("title", PAGE, "try %d of 21", EVENT, "number 21", "try %d of 21"),
            of("title", "", "Benchmark %d", "content/site.yaml", "title: Benchmark", "title: Benchmark %d"),
            of("title", "people/person-21/", "try %d of 21", EVENT, "number 21", "try %d of 21"),
            of("title", "sources/own-21/", "try %d of 21", EVENT, "number 21", "try %d of 21"),
            of("title", "search/", "", EVENT, "number 21", "try %d of 21"),
            of("date", PAGE, "2001-02-%02d", EVENT, "date: \".*\"", "date: \"2001-02-%1$02d\""),
            of("source", PAGE, "Try %d", "content/sources.yaml", "(id: own-21\n    type: report\n    title:)", "$1 Try %d"),
            of("name", "people/person-1/", "Given1try%d", "content/people.yaml", "Given1 ", "Given1try%d "),
            of("term", "glossary/", "try %d", "content/glossary.yaml", "(term-0:\\n  term: \\S+\\n  definition:)", "$1 try %d"),
            of("place", "places/place-1/", "Place 1, try %d", "content/places.yaml", "(?m)Place 1$", "Place 1, try %d"),
            of("phrase", PAGE, "Try %d", "templates/i18n/en.yaml", "(nav.skip:) .*", "$1 Try %d"),
            of("template", PAGE, "data-try=\"%d\"", "templates/page/event.ftlh", "<article", "<article data-try=\"%d\""),
            new Save("new file", "events/fresh-%d/", "fresh %d", (project, number, way) -> way.save(
                    project.resolve("content/events/fresh-" + number + ".md"),
                    Files.readString(project.resolve(EVENT))
                            .replaceFirst("number 21", "fresh " + number)
                            .replace("exactly these words 21", "exactly these words " + number))),
            new Save("deleted file", "people/person-21/", "", (project, number, way) -> {
                Path file = project.resolve("content/events/fresh-" + number + ".md");
                Files.delete(file);
                return file;
            }));

    /** What is done to a project; it tells to which file. */
    interface Step {
        Path make(Path project, int number, Way way) throws IOException;
    }

    /** How an editing program puts a text into a file. */
    enum Way {
        /** Writes it into the file that is there. */
        WHOLE {
            @Override
            Path save(Path file, String text) throws IOException {
                return Files.writeString(file, text);
            }
        },
        /** Writes another file beside it, and gives that its name. */
        RENAMED {
            @Override
            Path save(Path file, String text) throws IOException {
                Path beside = file.resolveSibling("." + file.getFileName() + ".new");
                Files.writeString(beside, text);
                return Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        };

        abstract Path save(Path file, String text) throws IOException;
    }

    private static Save of(String kind, String page, String words, String file, String from, String to) {
        return new Save(kind, page, words, (project, number, way) -> {
            Path original = project.resolveSibling("original").resolve(file);
            if (Files.notExists(original)) {
                Files.createDirectories(original.getParent());
                Files.copy(project.resolve(file), original);
            }
            return way.save(project.resolve(file), Files.readString(original).replaceFirst(from, to.formatted(number)));
        });
    }

    Path make(Path project, int number, Way way) throws IOException {
        return step.make(project, number, way);
    }

    String page(int number) {
        return page.formatted(number);
    }

    String words(int number) {
        return words.formatted(number);
    }

    @Override
    public String toString() {
        return "%-14s%-22s".formatted(kind, page);
    }
}
