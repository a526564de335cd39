package org.annals.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How English and Russian words end, for the script that searches: both stemmers, as they are published elsewhere, as one module. */
final class Stemmers {

    /** Beside the script that imports it. */
    static final String FILE = "stemmers.js";

    private Stemmers() {}

    static String script() {
        return "const module = {};\n" + resource("english.js") + "export const english = module.exports;\n\n"
                + resource("russian.js") + "export { stemmer as russian };\n";
    }

    private static String resource(String name) {
        try (InputStream in = Stemmers.class.getResourceAsStream("stemmers/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
