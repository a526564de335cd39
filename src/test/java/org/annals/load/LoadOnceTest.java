package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.FixtureSite;
import org.annals.SmallProject;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.source.ContentRecord;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a tree once gets the same timeline, and its texts do not stay in memory. */
class LoadOnceTest {

    @TempDir
    private Path root;

    @Test
    void theTimelineIsThatOfAnyLoad() {
        SourceTree tree = FixtureSite.tree(FixtureSite.EVERYTHING);
        Result<Timeline> fresh = Loader.load(tree);
        Result<Timeline> once = Loader.loadOnce(tree);
        assertThat(once.problems()).isEqualTo(fresh.problems());
        assertThat(once.value()).isEqualTo(fresh.value());
    }

    @Test
    void noTextOfTheContentIsHeldAfterwards() throws IOException {
        SmallProject.write(root);
        SourceTree tree = SourceTree.read(root).value().orElseThrow();
        Loader.loadOnce(tree);
        for (SourceFile file : tree.content()) {
            Files.writeString(root.resolve(file.path()), "another text");
        }
        assertThat(tree.content()).allSatisfy(file -> assertThat(file.text()).isEqualTo("another text"));
    }

    @Test
    void anEditionIsHeldAgainstWhatWasRead() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, "content/editions.yaml", "");
        SourceTree tree = SourceTree.read(root).value().orElseThrow();
        String digest = ContentRecord.digest(tree.find(SmallProject.EVENT).orElseThrow());
        Timeline timeline = Loader.loadOnce(tree).value().orElseThrow();
        assertThat(timeline.editions().files()).containsEntry(SmallProject.EVENT, digest);
    }
}
