package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchPartsTest {

    @Test
    void aPartIsFilledAndThenTheNextBegins() throws IOException {
        assertThat(parts(Map.of("a", "123", "b", "123", "c", "123")))
                .containsExactly(Map.of("a", "123", "b", "123"), Map.of("c", "123"));
    }

    @Test
    void aListThatIsTooLongStandsAlone() throws IOException {
        assertThat(parts(Map.of("a", "1", "b", "1234567890", "c", "1")))
                .containsExactly(Map.of("a", "1"), Map.of("b", "1234567890"), Map.of("c", "1"));
    }

    @Test
    void nothingHasNoParts() throws IOException {
        assertThat(parts(Map.of())).isEmpty();
    }

    private static List<Map<String, String>> parts(Map<String, String> lists) throws IOException {
        var parts = new ArrayList<Map<String, String>>();
        SearchParts.each(new TreeMap<>(lists).entrySet().iterator(), 10, parts::add);
        return parts;
    }
}
