package org.annals.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Reads JSON (RFC 8259) into located nodes; numbers, true, false and null are the text that they are written as. */
public final class JsonNodes {

    private final SourceFile file;
    private final String text;
    private int at;

    /** The first fault ends the reading. */
    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1;

        Fault(String message) {
            super(message);
        }
    }

    private JsonNodes(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    public static Result<YamlNode> read(SourceFile file) {
        return new JsonNodes(file).whole();
    }

    private Result<YamlNode> whole() {
        try {
            YamlNode value = value(0);
            blanks();
            if (at < text.length()) {
                throw new Fault("nothing may stand behind the end of the JSON");
            }
            return Result.of(value);
        } catch (Fault e) {
            return Result.failed(Problem.of(
                    Rule.IMPORT_FORM,
                    file.at(at, at < text.length() ? 1 : 0),
                    String.valueOf(e.getMessage()),
                    "save the file again in the program that it comes from"));
        }
    }

    private YamlNode value(int depth) throws Fault {
        blanks();
        if (depth > Limits.YAML_DEPTH) {
            throw new Fault("this JSON is nested too deep");
        }
        return switch (peek()) {
            case '{' -> map(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private YamlMap map(int depth) throws Fault {
        int start = at++;
        var entries = new ArrayList<Entry>();
        var keys = new HashSet<String>();
        for (boolean more = !ends('}'); more; more = goesOn('}')) {
            blanks();
            YamlText key = string();
            if (!keys.add(key.value())) {
                throw new Fault("the key " + key.value() + " stands twice");
            }
            blanks();
            expect(':');
            entries.add(new Entry(key, value(depth + 1)));
        }
        return new YamlMap(entries, file.at(start, 1));
    }

    private YamlList list(int depth) throws Fault {
        int start = at++;
        List<YamlNode> items = new ArrayList<>();
        for (boolean more = !ends(']'); more; more = goesOn(']')) {
            items.add(value(depth + 1));
        }
        return new YamlList(items, file.at(start, 1));
    }

    private boolean ends(char end) throws Fault {
        blanks();
        if (peek() == end) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether another item follows. */
    private boolean goesOn(char end) throws Fault {
        if (ends(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private YamlText string() throws Fault {
        expect('"');
        int start = at;
        var out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return new YamlText(out.toString(), file.at(start, at - 1 - start), Places.allAt(file.at(start, 0)));
    }

    private char escaped() throws Fault {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new Fault("\\" + c + " is no escape of JSON");
        };
    }

    private char unicode() throws Fault {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw new Fault("four hexadecimal digits stand behind \\u");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private YamlText word() throws Fault {
        int start = at;
        while (at < text.length() && "{}[],:\" \t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (!word.matches("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")) {
            at = start;
            throw new Fault("a value is expected here");
        }
        return new YamlText(
                word.equals("null") ? "" : word, file.at(start, word.length()), Places.allAt(file.at(start, 0)));
    }

    private void expect(char sign) throws Fault {
        if (peek() != sign) {
            throw new Fault("the sign " + sign + " is expected here");
        }
        at++;
    }

    private char peek() throws Fault {
        if (at >= text.length()) {
            throw new Fault("the file breaks off here");
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
