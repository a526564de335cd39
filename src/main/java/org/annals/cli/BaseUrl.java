package org.annals.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes only an address that pages can be put below. */
final class BaseUrl implements ITypeConverter<String> {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#\"<>\\\\]+(/[^\\s?#\"<>\\\\]*)?");

    @Override
    public String convert(String value) {
        if (!ADDRESS.matcher(value).matches()) {
            throw new TypeConversionException(
                    "'" + value + "' is not an address such as https://name.github.io/repository/");
        }
        return value;
    }
}
