package org.annals.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.annals.FixtureSite;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.junit.jupiter.api.Test;

class SearchablesTest {

    @Test
    void areMadeOneByOne() {
        Timeline timeline =
                Loader.load(FixtureSite.tree(FixtureSite.EVERYTHING)).value().orElseThrow();
        var made = new AtomicInteger();
        Iterator<Searchable> all = Searchables.of(SiteIndex.of(timeline))
                .peek(one -> made.incrementAndGet())
                .iterator();
        for (int taken = 1; all.hasNext(); taken++) {
            all.next();
            assertThat(made).hasValue(taken);
        }
    }
}
