package org.annals.starter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Language;
import org.annals.model.Timeline;
import org.annals.source.Release;

/** The files under {@code .github}: how the timeline is checked and published, and how others take part. */
public final class GitHubFiles {

    private static final List<String> NAMES = List.of(
            "CONTRIBUTING.md",
            "ISSUE_TEMPLATE/config.yml",
            "ISSUE_TEMPLATE/correction.yml",
            "ISSUE_TEMPLATE/dead-link.yml",
            "ISSUE_TEMPLATE/new-event.yml",
            "dependabot.yml",
            "pull_request_template.md",
            "workflows/check.yml",
            "workflows/edition.yml",
            "workflows/publish.yml",
            "workflows/suggest.yml");

    private static final String UNPINNED = "      # Not pinned by its checksum, as the Annals that wrote this is no"
            + " release: renew it with annals\n      # init --github of a release.";

    private GitHubFiles() {}

    /** The texts by their paths, with the ids of this timeline in the examples; nothing if it has no event to show. */
    public static Optional<Map<String, String>> of(Timeline timeline, Release release) {
        Scaffold scaffold = Scaffold.in(timeline.settings().language());
        return Example.of(timeline).map(example -> {
            Map<String, String> words = new HashMap<>(words(example, release));
            words.putAll(buttons(timeline.language()));
            return files(scaffold, words, release.version());
        });
    }

    private static Map<String, String> files(Scaffold scaffold, Map<String, String> words, String version) {
        Map<String, String> files = new LinkedHashMap<>();
        NAMES.forEach(name ->
                files.put(".github/" + name, Seal.sealed(name, scaffold.filled("github/" + name, words), version)));
        return files;
    }

    /** As the pages call them. */
    private static Map<String, String> buttons(Language language) {
        return Map.of(
                "button-report", Quoting.markdown(language.say("footer.report")),
                "button-change", Quoting.markdown(language.say("footer.change")),
                "button-propose", Quoting.markdown(language.say("composer.github")),
                "button-save", Quoting.markdown(language.say("composer.download")));
    }

    private static Map<String, String> words(Example example, Release release) {
        return Map.ofEntries(
                Map.entry("program", Starter.PROGRAM),
                Map.entry("version", release.version()),
                Map.entry("action", action(release)),
                Map.entry("unpinned", release.pin().isPresent() ? "" : UNPINNED),
                Map.entry(
                        "checksum",
                        release.pin()
                                .map(pin -> "          sha256: " + pin.digest())
                                .orElse("")),
                Map.entry("branch", example.branch()),
                Map.entry("site", Quoting.link(example.site())),
                Map.entry("source-kind", Quoting.yaml(example.sourceKind())),
                Map.entry("event-title", Quoting.yaml(example.event().title())),
                Map.entry("event-id", example.id()),
                Map.entry("example-event", example.text()),
                Map.entry("new-event-folder", folder(example.path())),
                Map.entry("date", Quoting.date(example.date())),
                Map.entry("date-yaml", Quoting.yaml(example.date())),
                Map.entry("kinds", kinds(example.kinds())),
                Map.entry("person-id", example.person()),
                Map.entry("source-id", example.source()),
                Map.entry("other-source-id", example.otherSource()));
    }

    /** The action of this very program; that of a program which is no release can only be guessed. */
    private static String action(Release release) {
        String tag = "v" + release.version();
        return Starter.PROGRAM + "/.github/actions/annals@"
                + release.pin().map(pin -> pin.commit() + " # " + tag).orElse(tag);
    }

    /** What is to be said of the workflows if the program that writes them is no release. */
    public static Optional<String> unpinned(Release release) {
        return release.pin().isPresent()
                ? Optional.empty()
                : Optional.of("This Annals is no release: the workflows fetch version " + release.version()
                        + " once there is one, and do not know its checksum. Renew them with annals init --github of a"
                        + " release.");
    }

    /** That of the example, if an address can hold it as it is. */
    private static String folder(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return folder.matches("[A-Za-z0-9/_-]+") ? folder : "content/events/";
    }

    private static String kinds(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
