package org.annals.publish;

import static org.annals.publish.Sites.files;
import static org.annals.publish.Sites.leftovers;
import static org.annals.publish.Sites.rendering;
import static org.annals.publish.Sites.withManifest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.render.Sink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    private static final Map<String, String> OLD = Map.of("index.html", "old home", "2001/index.html", "gone soon");
    private static final Map<String, String> NEW = Map.of("index.html", "new home", "a/b/c.html", "deep");

    /** Changes of the disk that one build makes. */
    private static final int CALLS = 15;

    @TempDir
    Path root;

    private Path out = Path.of("");

    @BeforeEach
    void place() throws IOException {
        root = root.toRealPath();
        out = root.resolve("site");
    }

    @Test
    void aNewSiteHoldsExactlyItsFiles() {
        publish(NEW);
        assertThat(files(out)).isEqualTo(withManifest(NEW));
        assertThat(leftovers(root)).isEmpty();
    }

    @Test
    void foldersAboveTheOutputAreMade() {
        Sites.publish(NEW, root.resolve("a/b/site"), root);
        assertThat(root.resolve("a/b/site/index.html")).hasContent("new home");
    }

    @Test
    void aSecondSiteReplacesTheFirstAndWhatIsGoneIsRemoved() {
        publish(OLD);
        publish(NEW);
        assertThat(files(out)).isEqualTo(withManifest(NEW));
        assertThat(out.resolve("2001")).doesNotExist();
        assertThat(leftovers(root)).isEmpty();
    }

    @Test
    void whatOthersPutThereSurvives() throws IOException {
        write(".gitignore", "*");
        publish(OLD);
        write("CNAME", "example.org");
        write("2001/photo.txt", "nested");
        write(".git/HEAD", "ref: x");
        Files.createDirectories(out.resolve(".git/refs"));
        Files.createSymbolicLink(out.resolve("latest"), Path.of("CNAME"));
        publish(NEW);
        publish(NEW);
        assertThat(files(out))
                .containsEntry(".gitignore", "*")
                .containsEntry("CNAME", "example.org")
                .containsEntry("2001/photo.txt", "nested")
                .containsEntry(".git/HEAD", "ref: x")
                .containsEntry("latest", "-> CNAME");
        assertThat(out.resolve(".git/refs")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c.html", "a", "a/b", "a/b/c.html/inside", ".annals-manifest/inside"})
    void aForeignFileInTheWayOfThePagesIsNotLost(String path) throws IOException {
        publish(Map.of("index.html", "old home"));
        if (path.startsWith(".annals")) {
            Files.delete(out.resolve(Manifest.NAME));
            Files.delete(out.resolve("index.html"));
        }
        write(path, "mine");
        var before = files(out);
        assertThatThrownBy(() -> publish(NEW)).isInstanceOf(PublishException.class);
        assertThat(files(out)).isEqualTo(before);
    }

    @Test
    void aForeignFileInTheWayIsNamed() throws IOException {
        publish(OLD);
        write("a/b", "mine");
        assertThatThrownBy(() -> publish(NEW))
                .hasMessage("cannot write the site to " + out
                        + ": a/b is there already, and no build has written it; move it away");
    }

    @Test
    void whatABuildKilledBetweenTheRenamesPutAsideComesBack() throws IOException {
        publish(OLD);
        write("CNAME", "example.org");
        Files.move(out, root.resolve(".site.annals-old"));
        publish(NEW);
        assertThat(files(out)).isEqualTo(withManifest(NEW, Map.of("CNAME", "example.org")));
        assertThat(leftovers(root)).isEmpty();
    }

    @Test
    void whatABuildKilledAfterTheRenamesLeftIsRemoved() throws IOException {
        publish(OLD);
        Files.createDirectories(root.resolve(".site.annals-old/2001"));
        Files.createDirectories(root.resolve(".site.annals-staging/2001"));
        Files.writeString(root.resolve(".site.annals-staging/2001/half.html"), "half");
        Files.writeString(root.resolve(".site.annals-lock"), "a word");
        publish(NEW);
        assertThat(files(out)).isEqualTo(withManifest(NEW));
        assertThat(leftovers(root)).isEmpty();
    }

    @Test
    void filesPutAsideAreNotLostWhenTheFolderWasMadeAnew() throws IOException {
        publish(OLD);
        Files.move(out, root.resolve(".site.annals-old"));
        write(".gitignore", "*");
        assertThatThrownBy(() -> publish(NEW))
                .hasMessageContaining(".site.annals-old; move one of the two folders away");
        assertThat(root.resolve(".site.annals-old/index.html")).hasContent("old home");
    }

    @Test
    void manyBuildsAtOnceTakeTurnsAndLeaveOneWholeSite() throws Exception {
        var disk = new CrowdedDisk();
        List<Callable<Void>> builds = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<Void>) () -> {
                    Map<String, String> site = Map.of("index.html", "" + i, i + "/index.html", "" + i);
                    Publisher.publish(out, root, manyThreads(site), told -> false, disk.build());
                    return null;
                })
                .toList();
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (Future<Void> build : pool.invokeAll(builds)) {
                build.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(disk.most.get()).isEqualTo(1);
        String last = Files.readString(out.resolve("index.html"));
        assertThat(files(out)).isEqualTo(withManifest(Map.of("index.html", last, last + "/index.html", last)));
        assertThat(leftovers(root)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whateverFailsTheOldSiteOrTheNewOneIsThereWhole(boolean killed) throws IOException {
        int failures = 0;
        for (int call = 1; call == failures + 1; call++) {
            out = root.resolve("site" + call);
            publish(OLD);
            write("CNAME", "example.org");
            Files.createDirectories(out.resolve(".git/refs"));
            var before = files(out);
            var disk = new FailingDisk(call, killed);
            try {
                Sites.publish(NEW, out, root, disk);
            } catch (PublishException | FailingDisk.Killed e) {
                failures++;
            }
            var after = withManifest(NEW, Map.of("CNAME", "example.org"));
            if (!killed) {
                assertThat(files(out)).as("call %d fails", call).isIn(before, after);
            } else {
                Path whole = Files.exists(out) ? out : root.resolve(".site" + call + ".annals-old");
                assertThat(files(whole)).as("killed at call %d", call).isIn(before, after);
            }
            publish(NEW);
            assertThat(files(out)).as("the build after call %d fails", call).isEqualTo(after);
            assertThat(leftovers(root)).isEmpty();
        }
        assertThat(failures).as("calls that can fail").isEqualTo(CALLS);
    }

    @Test
    void aSiteWithErrorsLeavesTheEarlierOneAndNothingBesideIt() {
        publish(OLD);
        var before = files(out);
        String told = Publisher.publish(
                out,
                root,
                sink -> {
                    NEW.forEach((path, text) -> Sites.write(path, text, sink));
                    return "an error";
                },
                "an error"::equals);
        assertThat(told).isEqualTo("an error");
        assertThat(files(out)).isEqualTo(before);
        assertThat(leftovers(root)).isEmpty();
    }

    @Test
    void aFirstSiteWithErrorsIsNotThere() {
        Publisher.publish(out, root, rendering(NEW), told -> true);
        assertThat(out).doesNotExist();
        assertThat(leftovers(root)).isEmpty();
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("a bug"), new OutOfMemoryError("too much"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aRenderingThatBreaksOffLeavesTheEarlierSiteAndNothingBesideIt(Throwable fault) {
        publish(OLD);
        var before = files(out);
        assertThatThrownBy(() -> Publisher.publish(
                        out,
                        root,
                        sink -> {
                            NEW.forEach((path, text) -> Sites.write(path, text, sink));
                            return PublisherTest.<String, RuntimeException>sneaked(fault);
                        },
                        told -> false))
                .isSameAs(fault);
        assertThat(files(out)).isEqualTo(before);
        assertThat(leftovers(root)).isEmpty();
    }

    @Test
    void aRenderingThatTheDiskFailsSaysSo() {
        publish(OLD);
        assertThatThrownBy(() -> Publisher.publish(
                        out,
                        root,
                        sink -> {
                            throw new UncheckedIOException(new IOException("no space left on device"));
                        },
                        told -> false))
                .isInstanceOf(PublishException.class)
                .hasMessage("cannot write " + out + ": no space left on device");
        assertThat(leftovers(root)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "", "a\\..\\x"})
    void noFileIsWrittenOutOfTheSite(String path) {
        publish(OLD);
        var before = files(out);
        assertThatThrownBy(() -> publish(Map.of(path, "stray"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(files(out)).isEqualTo(before);
        assertThat(leftovers(root)).isEmpty();
    }

    /** Nobody may take the site of a build that is still being made, nor the room in which it is made. */
    @Test
    void aBuildWaitsForTheOneBeforeIt() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = pool.submit(() -> Publisher.publish(
                    out,
                    root,
                    sink -> {
                        begun.countDown();
                        awaited(go);
                        return rendering(OLD).apply(sink);
                    },
                    told -> false));
            awaited(begun);
            Future<?> second = pool.submit(() -> publish(NEW));
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(out).doesNotExist();
            go.countDown();
            first.get();
            second.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(files(out)).isEqualTo(withManifest(NEW));
        assertThat(leftovers(root)).isEmpty();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // errors need no declaration, nor does this
    private static <T, E extends Throwable> T sneaked(Throwable fault) throws E {
        throw (E) fault;
    }

    private static Function<Sink, String> manyThreads(Map<String, String> site) {
        return sink -> {
            site.entrySet().parallelStream().forEach(file -> Sites.write(file.getKey(), file.getValue(), sink));
            return "";
        };
    }

    private void publish(Map<String, String> site) {
        Sites.publish(site, out, root);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(out.resolve(path).getParent());
        Files.writeString(out.resolve(path), text);
    }
}
