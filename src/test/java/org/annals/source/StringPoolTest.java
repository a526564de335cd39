package org.annals.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringPoolTest {

    private final StringPool repeats = new StringPool();

    @Test
    void aTextThatWasThereBeforeIsTheSameObject() {
        String first = repeats.once("summit");
        assertThat(repeats.once("summits".substring(0, 6))).isSameAs(first);
    }

    @Test
    void aLongTextStaysAsItIs() {
        String long1 = "a".repeat(100);
        String long2 = "a".repeat(100);
        repeats.once(long1);
        assertThat(repeats.once(long2)).isSameAs(long2);
    }
}
