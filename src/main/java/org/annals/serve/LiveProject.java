package org.annals.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.annals.generate.Output;
import org.annals.generate.Proof;
import org.annals.load.Memory;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.History;
import org.annals.render.OnDemand;
import org.annals.source.Asset;
import org.annals.source.ProjectFiles;
import org.annals.source.SourceTree;
import org.jspecify.annotations.Nullable;

/** The project as it stands, made anew after each save. One thread renews it, and any may look at it. */
final class LiveProject {

    /** How long a save in two steps may take between them, in milliseconds. */
    private static final long PATIENCE = 300;

    private final ProjectFiles files;
    private final Past past;
    private final Memory memory = Memory.empty();
    private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();

    LiveProject(Path root, Past past) {
        this.past = past;
        this.files = new ProjectFiles(root);
    }

    /** What there is to look at; nothing before the first reading. */
    Optional<Snapshot> snapshot() {
        return Optional.ofNullable(snapshot.get());
    }

    /**
     * Reads what is there now.
     *
     * @return whether it is anything new
     */
    boolean renew() throws InterruptedException {
        return renew(files.read());
    }

    /** The same if nothing but some files may have changed since the last reading. */
    boolean renew(Set<Path> changed) throws InterruptedException {
        return renew(files.read(changed));
    }

    private boolean renew(Result<SourceTree> read) throws InterruptedException {
        Result<SourceTree> tree = whole(read);
        Optional<Snapshot> last = snapshot();
        String mark = past.mark();
        Optional<Snapshot> alike = last.filter(earlier -> earlier.mark().equals(mark));
        if (alike.filter(earlier -> earlier.proof().tree().equals(tree)).isPresent()) {
            return false;
        }
        History history = alike.map(Snapshot::history).orElseGet(past::history);
        Optional<OnDemand> before = last.flatMap(Snapshot::files);
        Proof proof = Proof.of(tree, memory, before, history);
        snapshot.set(new Snapshot(
                proof,
                proof.files().or(() -> before),
                snapshot().map(Snapshot::checked).orElse(List.of()),
                last.map(Snapshot::pages).map(Pages::next).orElseGet(Pages::none),
                last.filter(earlier -> assets(earlier.proof().tree()).equals(assets(tree)))
                        .map(Snapshot::assets)
                        .orElseGet(() -> sum(assets(tree))),
                mark,
                history));
        return true;
    }

    /** Waits for the rest of what seems to be half a save; if none comes, it is how it is. */
    private Result<SourceTree> whole(Result<SourceTree> first) throws InterruptedException {
        Result<SourceTree> now = first;
        Optional<SourceTree> before =
                snapshot().map(Snapshot::proof).map(Proof::tree).flatMap(Result::value);
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (isHalf(before, now) && System.nanoTime() < end) {
            Thread.sleep(PATIENCE / 20);
            now = files.read();
        }
        return now;
    }

    private static boolean isHalf(Optional<SourceTree> before, Result<SourceTree> now) {
        return before.filter(earlier -> now.value()
                        .filter(later -> PartialSaves.are(earlier, later))
                        .isPresent())
                .isPresent();
    }

    /**
     * Asks the rules of meaning about what there is to look at.
     *
     * @return whether the answers are still of use
     */
    boolean check() {
        Snapshot asked = snapshot.get();
        return asked != null
                && snapshot.compareAndSet(asked, asked.checked(asked.proof().check()));
    }

    private static List<Asset> assets(Result<SourceTree> tree) {
        return tree.value().map(SourceTree::assets).orElse(List.of());
    }

    private static String sum(List<Asset> assets) {
        var sum = new CRC32();
        assets.forEach(asset -> sum.update(asset.bytes()));
        return Long.toHexString(sum.getValue());
    }

    /** What there is to tell, also of the page that somebody looks at. */
    static Output output(Snapshot snapshot, List<Problem> ofPage) {
        return snapshot.proof()
                .output(Stream.concat(snapshot.checked().stream(), ofPage.stream())
                        .toList());
    }
}
