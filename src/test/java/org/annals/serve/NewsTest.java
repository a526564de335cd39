package org.annals.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.annals.Generated;
import org.annals.render.Artifact;
import org.annals.report.Findings;
import org.annals.source.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that a save changes is told of it, lists as well, and all others stay. */
class NewsTest {

    @TempDir
    private Path root;

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set first of all by each test
    private Server server;

    @AfterEach
    void stop() throws IOException {
        for (Listener listener : listeners) {
            listener.close();
        }
        server.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageThatChangesIsTold() throws IOException, InterruptedException {
        Folders.copy(Path.of("src/test/resources/sites/everything"), root);
        server = Server.start(root, Past.NONE, Optional.of(0), Optional.empty(), new Server.Audience() {
            @Override
            public void found(Findings findings) {}

            @Override
            public void failed(Throwable fault) {
                faults.add(fault);
            }
        });
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        var responder = new Responder(live, new EditorLink(""));
        Snapshot before = live.snapshot().orElseThrow();
        List<String> pages = pages(responder);
        for (String page : pages) {
            var listener = new Listener(server.address(), page);
            listeners.add(listener);
            assertThat(listener.await("page", any -> !any.isEmpty()).strip())
                    .as(page)
                    .isEqualTo(responder.version(page, before));
        }
        rename();
        live.renew();
        Snapshot after = live.snapshot().orElseThrow();
        List<String> changed = pages.stream()
                .filter(page -> !responder.version(page, after).equals(responder.version(page, before)))
                .toList();
        assertThat(changed).hasSizeBetween(5, pages.size() - 5);
        for (int i = 0; i < pages.size(); i++) {
            String version = responder.version(pages.get(i), after);
            String told = listeners.get(i).await("page", any -> any.strip().equals(version));
            assertThat(told.strip()).as(pages.get(i)).isEqualTo(version);
        }
    }

    /** Gives an event another title. */
    private void rename() throws IOException {
        Path event;
        try (var files = Files.walk(root.resolve("content/events"))) {
            event = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        String text = Files.readString(event);
        Files.writeString(event, text.replaceFirst("(?m)^title: .*$", "title: Quite another title"));
    }

    private List<String> pages(Responder responder) {
        return Generated.whole(Project.read(root).value().orElseThrow(), Optional.empty()).artifacts().stream()
                .map(Artifact::path)
                .filter(path -> path.endsWith("index.html"))
                .map(path -> responder.base() + path.replaceFirst("index\\.html$", ""))
                .toList();
    }
}
