package org.annals.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.yml", "a.sh"})
    void holdsUntilSomebodyChangesTheFile(String path) {
        String sealed = Seal.sealed(path, "One\nTwo\n", "0.9");
        assertThat(Seal.isUnbroken(sealed)).isTrue();
        assertThat(Seal.isUnbroken(sealed.replace("\n", "\r\n"))).isTrue();
        assertThat(Seal.isUnbroken(sealed.replace("Two", "Three"))).isFalse();
        assertThat(Seal.isUnbroken(sealed + "More\n")).isFalse();
        assertThat(Seal.isUnbroken("More\n" + sealed)).isFalse();
    }

    @Test
    void aFileWithoutOneIsSomebodys() {
        assertThat(Seal.isUnbroken("One\n")).isFalse();
        assertThat(Seal.isUnbroken("")).isFalse();
    }
}
