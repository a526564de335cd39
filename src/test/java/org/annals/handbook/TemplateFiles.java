package org.annals.handbook;

import static java.util.stream.Collectors.joining;
import static org.annals.handbook.Reference.code;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.source.ProgramTemplates;

/** What the files of the program's templates say of themselves in their comments. */
record TemplateFiles(ProgramTemplates program) {

    /** A macro or a function, with the comment on the line above it. */
    private static final Pattern MACRO =
            Pattern.compile("(?m)(?:^<#-- (.*?) -->\\n)?^<#(macro|function) (\\w+)([^>]*?)>");

    /** The macros of the frame and of the parts, file by file. */
    String parts() {
        var text = new StringBuilder();
        for (String name : program.names()) {
            if (name.matches("(layout|part)/.*")) {
                text.append("### ").append(name).append("\n\n");
                String head = firstComment(name);
                text.append(head.isEmpty() ? "" : head + "\n\n")
                        .append(macros(source(name)))
                        .append("\n");
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private String macros(String template) {
        return Reference.head("macro", "what it writes")
                + MACRO.matcher(template)
                        .results()
                        .map(macro -> {
                            String what = Optional.ofNullable(macro.group(1)).orElse("");
                            boolean ofFile = template.startsWith("<#-- " + what);
                            return Reference.row(
                                    code((macro.group(3) + " " + macro.group(4).strip()).strip()),
                                    ofFile ? "" : comment(what));
                        })
                        .collect(joining());
    }

    /** The comment that a file begins with. */
    private String firstComment(String name) {
        var comment = Pattern.compile("\\A(?:<#-- |/\\* |// |# |<!-- )([^\\n]*(?:\\n(?:// |# )[^\\n]*)*)")
                .matcher(source(name));
        return comment.lookingAt()
                ? comment(comment.group(1).replaceAll("\\n(?:// |# )", " ").replaceAll(" ?(?:-->|\\*/).*", ""))
                : "";
    }

    private String comment(String words) {
        return words.replaceAll("(<[@#][^>]*>)", "`$1`").replaceAll("([\\[\\]*_])", "\\\\$1");
    }

    private String source(String name) {
        return new String(program.original().apply(name), StandardCharsets.UTF_8);
    }

    /** Style, scripts and words, each with the comment that it begins with. */
    String others() {
        return Reference.head("file", "what it is")
                + program.names().stream()
                        .filter(name -> name.matches("(assets|i18n)/.*"))
                        .map(name -> Reference.row(code(name), firstComment(name)))
                        .collect(joining());
    }
}
