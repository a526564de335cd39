package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Naming Files, Paths, and Namespaces" of the Windows documentation. */
class WindowsNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aux",
                "AUX",
                "con",
                "prn",
                "nul",
                "com0",
                "com9",
                "lpt0",
                "lpt9",
                "nul.md",
                "Aux.tar.gz",
                "com\u00b9",
                "lpt\u00b3.png",
                "con .txt",
                "CONIN$",
                "a/b/aux.md",
                "aux/b.md",
                "a:b.md",
                "a?.png",
                "a*.png",
                "a|b.png",
                "a<b>.png",
                "a\"b.png",
                "a\\b.png",
                "a./b.md",
                "a /b.md",
                "a.",
                "a\u0001b"
            })
    void cannotBeCopiedToWindows(String path) {
        assertThat(WindowsNames.problem(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auxiliary",
                "console",
                "con-1",
                "com10",
                "com",
                "lpt",
                "null",
                "nul-meeting",
                "a.con",
                "prnt.md",
                "größe.md",
                "事件.md",
                "a b.png",
                "a.b.c"
            })
    void canBeCopied(String path) {
        assertThat(WindowsNames.problem(path)).isEmpty();
    }
}
