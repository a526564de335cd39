package org.annals.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.prose.Mention;
import org.annals.prose.Mention.Form;
import org.annals.source.Places;

/** Finds {@code @name} and {@code [name]} among plain words; an e-mail address is none. */
final class UncitedMentions {

    private static final Pattern NAME = Pattern.compile("@(\\w{1,80}(?:[-.:]\\w{1,80}){0,20})");
    private static final Pattern BRACKETED = Pattern.compile("\\s*([\\w.:-]{1,120})\\s*(?:[,;]|$)");
    private static final int BRACKET_REACH = 100;

    private final Places places;
    private final List<Mention> found = new ArrayList<>();

    UncitedMentions(Places places) {
        this.places = places;
    }

    List<Mention> found() {
        return found;
    }

    void collect(BasedSequence words) {
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            int from = words.getStartOffset() + name.start();
            if (begins(words.safeBaseCharAt(from - 1))) {
                Form form = isBracketed(words, from) ? Form.SIGN_IN_BRACKETS : Form.SIGN;
                found.add(new Mention(name.group(1), form, places.at(from, name.end() - name.start())));
            }
        }
    }

    /** What stands in brackets of its own, up to its first comma or semicolon. */
    void bracketed(BasedSequence chars, BasedSequence inside) {
        Matcher id = BRACKETED.matcher(inside);
        if (id.lookingAt()) {
            found.add(new Mention(id.group(1), Form.BRACKETS, places.at(chars.getStartOffset(), chars.length())));
        }
    }

    private static boolean begins(char before) {
        return !Character.isLetterOrDigit(before) && "._-+/\\@".indexOf(before) < 0;
    }

    /** Whether the last bracket before it on its line is an opening one. */
    private static boolean isBracketed(BasedSequence words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) {
            char c = words.safeBaseCharAt(i);
            if ("([".indexOf(c) >= 0) {
                return true;
            }
            if (")]\n".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
