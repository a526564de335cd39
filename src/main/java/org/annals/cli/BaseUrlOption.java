package org.annals.cli;

import org.annals.model.BaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes only an address that pages can be put below. */
final class BaseUrlOption implements ITypeConverter<BaseUrl> {

    @Override
    public BaseUrl convert(String value) {
        return BaseUrl.of(value)
                .orElseThrow(() ->
                        new TypeConversionException("'" + value + "' is not an address such as " + BaseUrl.EXAMPLE));
    }
}
