package org.annals.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/** A change as one file of HTML that holds all it needs: it opens from a disk, runs nothing and asks nobody. */
public final class Preview {

    /** Stands near the beginning of each, and tells that a file is one. */
    public static final String MARK = "<meta name=\"generator\" content=\"annals preview\">";

    private static final String STYLE = "templates/assets/annals.css";

    private Preview() {}

    /** The whole text, in the look of the site; or what is wrong with the template. */
    public static Result<String> of(PreviewSheet sheet, SourceTree tree) {
        String style = style(tree);
        TemplateMethodModelEx markup = arguments ->
                HTMLOutputFormat.INSTANCE.fromMarkup(arguments.get(0).toString());
        var out = new Utf8Buffer();
        Optional<Problem> fault = new Templates(tree.templates())
                .fill(
                        "layout/preview.ftlh",
                        Map.of("sheet", sheet, "style", style, "hash", hash(style), "markup", markup),
                        out);
        return fault.map(problem -> Result.<String>failed(problem)).orElseGet(() -> Result.of(out.toString()));
    }

    /** That of the site and our own; neither can end the element that it stands in. */
    private static String style(SourceTree tree) {
        String ofSite = tree.assets().stream()
                .filter(asset -> asset.path().equals(STYLE))
                .map(Preview::text)
                .findFirst()
                .orElse("");
        return (ofSite + "\n" + own()).replace("</", "<\\/");
    }

    private static String text(Asset asset) {
        return StandardCharsets.UTF_8.decode(asset.bytes()).toString();
    }

    private static String own() {
        try (var in = Objects.requireNonNull(Preview.class.getResourceAsStream("preview.css"), "preview.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the policy of the page names: the browser takes this style and no other. */
    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has it
        }
    }
}
