package io.jinqiao.vault;

/** Which class a field is of and how it is masked; the one place that decides it, from data. */
public interface Classes {

    /** An unknown field is of class {@link DataClass#C3}: what nobody has classed is not shown. */
    DataClass of(String field);

    /** As it may be seen for this purpose; empty for what must never be shown. */
    String masked(String field, Purpose purpose, String value);

    /** Words with every telephone, identity and card number in them as it may be seen for this purpose. */
    String maskedWords(Purpose purpose, String words);

    /** Which version of the rules is in force, to be kept with what was decided by them. */
    String version();
}
