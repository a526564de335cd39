package org.annals.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Names that no file can have on Windows: whoever works there could not even copy the timeline. */
final class WindowsNames {

    /** Names of devices, in the part of the notation that Java and JavaScript share; with any ending they are the same. */
    static final String DEVICE = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    private static final Pattern RESERVED =
            Pattern.compile("(?i)(?:" + DEVICE + "|(?:com|lpt)[\u00b9\u00b2\u00b3]|conin\\$|conout\\$)(?: *\\..*)?");
    private static final Pattern SIGN = Pattern.compile("[<>:\"|?*\\\\\\x00-\\x1f]");

    private WindowsNames() {}

    static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /** What is wrong with the name of a file or of a folder around it. */
    static Optional<Problem> problem(String path) {
        return Arrays.stream(path.split("/"))
                .flatMap(name -> why(name).stream())
                .findFirst()
                .map(why -> Problem.of(
                        Rule.FILE_NAME, Location.of(path), why, "name it with letters, digits, hyphens and one dot"));
    }

    private static Optional<String> why(String name) {
        if (isReserved(name)) {
            return Optional.of("no file or folder on Windows can have the name " + name);
        }
        if (SIGN.matcher(name).find()) {
            return Optional.of("no file on Windows can have one of the signs < > : \" | ? * \\ in its name");
        }
        return name.endsWith(".") || name.endsWith(" ")
                ? Optional.of("no file on Windows can have a name that ends in a dot or a blank")
                : Optional.empty();
    }
}
