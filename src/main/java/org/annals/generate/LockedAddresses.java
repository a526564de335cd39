package org.annals.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.load.Insertions;
import org.annals.load.Loader;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.site.page.PagePlan;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * The addresses that were published, a line each in {@code content/urls.lock}: a site that has the file loses none of them.
 *
 * <p>Pages of the program's own, as those of its help, are not among them, nor are data files, whose names never change, nor
 * what is shown inside other sites, which stands and falls with its page.
 */
public final class LockedAddresses {

    /** From the project's folder. */
    public static final String FILE = "content/urls.lock";

    private static final String SETTINGS = "content/site.yaml";
    private static final String EVENTS = "events/";
    private static final String HEAD = """
            # Every address that was published. A page that goes leaves its line, and leads on to another: under aliases
            # in the file of an event, else under moved in site.yaml. annals fix adds new addresses.
            """;

    private LockedAddresses() {}

    /** Those that no page has any more. */
    static List<Problem> lost(SourceTree tree, Site site) {
        return tree.find(FILE).map(file -> lost(file.text(), site)).orElse(List.of());
    }

    private static List<Problem> lost(String list, Site site) {
        Set<String> now = addresses(site);
        List<String> lines = list.lines().map(String::strip).toList();
        Map<String, Event> successors =
                successors(lines.stream().filter(LockedAddresses::isAddress).collect(Collectors.toSet()), now, site);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String written = lines.get(i);
            var at = new Location(FILE, i + 1, 1, written.length());
            if (!isAddress(written) && !isRemark(written)) {
                problems.add(noAddress(at));
            } else if (isAddress(written) && !now.contains(written)) {
                problems.add(Problem.of(
                        Rule.LOCKED_ADDRESS,
                        at,
                        written + " was published, and no page has this address now",
                        advice(written.substring(1), now, successors)));
            }
        }
        return problems;
    }

    private static Problem noAddress(Location at) {
        return Problem.of(
                Rule.LOCKED_ADDRESS,
                at,
                "this line is no address that can be kept",
                "begin an address with /, such as /events/founding/, and a remark with #; delete a line of git’s"
                        + " marks, but no address between them");
    }

    private static boolean isAddress(String line) {
        return line.startsWith("/");
    }

    private static boolean isRemark(String line) {
        return line.isEmpty() || line.startsWith("#");
    }

    private static String advice(String path, Set<String> now, Map<String, Event> successors) {
        if (path.startsWith(EVENTS)) {
            return "add aliases: [" + path + "] to "
                    + Optional.ofNullable(successors.get(id(path)))
                            .map(event -> event.at().file().file())
                            .orElse("the file of the event that tells the same")
                    + ", or put the event back";
        }
        return whole(path, now)
                .map(target -> "annals fix leads it to /" + target + ": it adds " + path + ": " + target
                        + " under moved in " + SETTINGS)
                .orElse("write it with the address of now under moved in " + SETTINGS + ", such as " + path
                        + ": about/, or put back what had it");
    }

    /** The events that are new, by the ids of those that are gone and most likely told the same. */
    private static Map<String, Event> successors(Set<String> locked, Set<String> now, Site site) {
        List<String> lost = locked.stream()
                .filter(address -> address.matches("/" + EVENTS + "[^/]+/") && !now.contains(address))
                .map(address -> id(address.substring(1)))
                .sorted()
                .toList();
        List<Event> fresh = site.timeline().published().stream()
                .filter(event ->
                        !locked.contains("/" + Address.event(event.id()).path()))
                .toList();
        return LikelySuccessors.of(lost, fresh);
    }

    private static String id(String path) {
        return path.substring(EVENTS.length()).replaceFirst("/.*", "");
    }

    /** The page of which the lost one told a part: the year of a month, the person of that person's year. */
    private static Optional<String> whole(String path, Set<String> now) {
        String whole = path.replaceFirst("[^/]+/?$", "");
        return Optional.of(whole)
                .filter(target -> target.matches("on/|-?[0-9]+/|[^/]+/.+"))
                .filter(target -> now.contains("/" + target));
    }

    /** The content with every address of now in the list, and with what leads on from lost parts; nothing if it is not to change. */
    public static SourceTree kept(SourceTree tree) {
        Optional<Site> site = site(tree);
        if (tree.find(FILE).isEmpty() || site.isEmpty()) {
            return tree;
        }
        Set<String> now = addresses(site.get());
        SourceTree kept = tree;
        for (String address : locked(tree)) {
            String path = address.substring(1);
            Optional<String> target = now.contains(address) ? Optional.empty() : whole(path, now);
            if (target.isPresent()) {
                kept = led(kept, path, target.get());
            }
        }
        return kept.with(kept.content().stream()
                .map(file -> file.path().equals(FILE) ? new SourceFile(FILE, text(tree, now)) : file)
                .toList());
    }

    private static SourceTree led(SourceTree tree, String from, String to) {
        return tree.with(tree.content().stream()
                .map(file -> file.path().equals(SETTINGS) ? led(file, from, to) : file)
                .toList());
    }

    private static SourceFile led(SourceFile settings, String from, String to) {
        return Insertions.into(settings)
                .map(into -> TextEdits.made(settings.text(), List.of(List.of(into.entry("moved", from, to)))))
                .map(text -> new SourceFile(SETTINGS, text))
                .orElse(settings);
    }

    /** The list with every address of now and of before; nothing if the content has errors. */
    public static Optional<String> updated(SourceTree tree) {
        return site(tree).map(site -> text(tree, addresses(site)));
    }

    /** What an editor wrote between the addresses stays at the top. */
    private static String text(SourceTree tree, Set<String> now) {
        var all = new TreeSet<>(now);
        all.addAll(locked(tree));
        String head = tree.find(FILE)
                .map(file -> file.text()
                        .lines()
                        .filter(line -> !isAddress(line.strip()))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()))
                .orElse(HEAD);
        return head + all.stream().map(address -> address + "\n").collect(Collectors.joining());
    }

    private static List<String> locked(SourceTree tree) {
        return tree.find(FILE).stream()
                .flatMap(file -> file.text().lines())
                .map(String::strip)
                .filter(LockedAddresses::isAddress)
                .toList();
    }

    private static Optional<Site> site(SourceTree tree) {
        var loaded = Loader.load(tree);
        return loaded.hasErrors()
                ? Optional.empty()
                : loaded.value().flatMap(timeline -> Planner.plan(timeline).value());
    }

    private static Set<String> addresses(Site site) {
        return site.plans().stream()
                .map(PagePlan::address)
                .filter(address -> !address.isEmbed())
                .map(Address::path)
                .filter(path -> Stream.of(Address.HELP.path(), Address.EDITORS.path(), "404.html")
                        .noneMatch(path::startsWith))
                .map(path -> "/" + path)
                .collect(Collectors.toSet());
    }
}
