package org.annals.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a file is for, told from its path.
 *
 * @param text whether it is read as text, or copied
 * @param limit bytes
 */
record FileKind(boolean text, int limit) {

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "webp", "gif");

    /** Nothing, if no file of this name belongs there. */
    static Optional<FileKind> inContent(String path) {
        String extension = extension(path);
        if (path.startsWith("content/images/")) {
            return IMAGES.contains(extension) ? asset(Limits.IMAGE_BYTES) : Optional.empty();
        }
        if (extension.equals("md") || (path.startsWith("content/events/") && extension.equals("yaml"))) {
            return text(Limits.EVENT_BYTES);
        }
        return extension.equals("yaml") || path.equals("content/urls.lock") || EditionPaths.isRecord(path)
                ? text(Limits.LIST_BYTES)
                : Optional.empty();
    }

    /** What to call a file that only its ending keeps from its place. */
    static Optional<String> betterName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String better = name.replaceFirst("(?i)\\.ya?ml(?:\\.txt)?$", ".yaml")
                .replaceFirst("(?i)\\.(?:md|markdown|mdown|mkdn?|txt)(?:\\.txt)?$", ".md");
        boolean isText = !path.startsWith("content/images/")
                && (better.endsWith(".yaml") || path.matches("content/(?:events|pages)/.*"));
        return isText && !better.equals(name) ? Optional.of(better) : Optional.empty();
    }

    /** Nothing, if no file of this name belongs there. */
    static Optional<FileKind> inTemplates(String path) {
        if (path.startsWith("templates/assets/")) {
            return asset(Limits.ASSET_BYTES);
        }
        return switch (extension(path)) {
            case "ftlh", "ftlx", "yaml", "md" -> text(Limits.TEMPLATE_BYTES);
            default -> Optional.empty();
        };
    }

    private static Optional<FileKind> text(int limit) {
        return Optional.of(new FileKind(true, limit));
    }

    private static Optional<FileKind> asset(int limit) {
        return Optional.of(new FileKind(false, limit));
    }

    static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
