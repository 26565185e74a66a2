package io.jinqiao.vault;

import io.jinqiao.kernel.Masks;

/** The shipped classes of what is kept of customers. */
public final class FakeClasses implements Classes {

    @Override
    public DataClass of(String field) {
        return DataClass.C2;
    }

    @Override
    public String masked(String field, Purpose purpose, String value) {
        return switch (field) {
            case "NAME" -> Masks.name(value);
            case "PHONE" -> Masks.phone(value);
            case "EMAIL" -> Masks.email(value);
            case "ADDRESS" -> Masks.address(value);
            case "RESIDENT_ID", "CARD" -> Masks.keep(value, 6, 4);
            default -> Masks.keep(value, 1, 1);
        };
    }

    @Override
    public String maskedWords(Purpose purpose, String words) {
        return words.replaceAll("(1[3-9]\\d)\\d{4}(\\d{4})", "$1****$2");
    }

    @Override
    public String version() {
        return "fake";
    }
}
