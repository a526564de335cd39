package org.annals.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a page or of a mailbox in a form that is valid in HTML (URL Standard, "URL writing"): what may not stand in it
 * as it is typed is percent-encoded, and what cannot be put right so is none.
 */
public final class WebAddress {

    private static final int LARGEST_PORT = 65_535;

    private static final Pattern PAGE = Pattern.compile(
            "(?<scheme>(?i:https?)://)(?<user>[^/?#@]*@)?(?<host>\\[[^\\]]*]|[^/?#:@]*)(?<port>:[^/?#]*)?(?<rest>[/?#].*)?");

    /** One label between the dots of a host. */
    private static final String LABEL = "[\\p{L}\\p{N}\\p{M}_](?:[\\p{L}\\p{N}\\p{M}_-]{0,61}[\\p{L}\\p{N}\\p{M}])?";

    private static final Pattern HOST = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*\\.?");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern IP_4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IP_6 = Pattern.compile("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]");

    /** A mailbox, several of them, or none before a question mark; what is typed into letters. */
    private static final Pattern MAIL = Pattern.compile("(?i:mailto:)[^?/#:@\\s][^\\s<>\"\\\\^`{|}\\[\\]#]+");

    private WebAddress() {}

    /** The address of a page as it can stand in a page of ours; nothing if it is none. */
    public static Optional<String> page(String typed) {
        Matcher address = PAGE.matcher(typed);
        if (!address.matches() || address.group("user") != null || !isHost(address.group("host"))) {
            return Optional.empty();
        }
        String port = Optional.ofNullable(address.group("port")).orElse("");
        String rest = Optional.ofNullable(address.group("rest")).orElse("");
        return isPort(port)
                ? Optional.of(address.group("scheme") + address.group("host") + port + encoded(rest))
                : Optional.empty();
    }

    /** The address of a mailbox; nothing if it is none. */
    public static Optional<String> mailbox(String typed) {
        return MAIL.matcher(typed).matches() ? Optional.of(encoded(typed)) : Optional.empty();
    }

    /** Whether a text is the name or the number of a host. */
    public static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return IP_6.matcher(host).matches();
        }
        return NUMBERS.matcher(host).matches()
                ? IP_4.matcher(host).matches()
                : HOST.matcher(host).matches() && host.length() <= 253;
    }

    /** Whether a text is nothing, or a colon and the number of a port. */
    public static boolean isPort(String port) {
        return port.isEmpty() || (port.matches(":[0-9]{1,5}") && Integer.parseInt(port.substring(1)) <= LARGEST_PORT);
    }

    /** Path, query and fragment of an address with all in percent that may not stand there as it is. */
    public static String encoded(String typed) {
        var out = new StringBuilder();
        boolean inFragment = false;
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            if (secondHash || !mayStand(c) || (c == '%' && !typed.startsWith(hex(typed, i), i))) {
                encode(c, out);
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** The percent sign with the two digits after it; what cannot stand there if they are none. */
    private static String hex(String typed, int at) {
        Matcher encoded = Pattern.compile("%[0-9A-Fa-f]{2}").matcher(typed).region(at, typed.length());
        return encoded.lookingAt() ? encoded.group() : "\n";
    }

    /** The URL code points of the standard, and what parts of an address begin with. */
    private static boolean mayStand(int c) {
        if (c < 0xA0) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "!$&'()*+,-./:;=?@_~%#".indexOf(c) >= 0;
        }
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !nonCharacter && !surrogate && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static void encode(int c, StringBuilder out) {
        for (byte octet : Character.toString(c).getBytes(UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
    }
}
