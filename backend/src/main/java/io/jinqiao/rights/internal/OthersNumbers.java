package io.jinqiao.rights.internal;

import io.jinqiao.retention.spi.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hides other people's numbers in what a customer is given of their own: telephone, identity and card numbers in words. */
final class OthersNumbers {

    private static final String OWN = "numbers";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])(?:1[3-9]\\d(?:[ -]?\\d){8}|\\d(?:[ -]?\\d){16}[\\dXx]|\\d(?:[ -]?\\d){12,18})(?![0-9A-Za-z])");

    private OthersNumbers() {}

    static List<Sheet> hidden(List<Sheet> sheets) {
        var own = sheets.stream()
                .filter(sheet -> sheet.name().equals(OWN))
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> bare(row.getOrDefault("value", "")))
                .collect(Collectors.toSet());
        return sheets.stream()
                .map(sheet -> sheet.name().equals(OWN) ? sheet : hidden(sheet, own))
                .toList();
    }

    private static Sheet hidden(Sheet sheet, Set<String> own) {
        return new Sheet(
                sheet.name(), sheet.rows().stream().map(row -> hidden(row, own)).toList());
    }

    private static Map<String, String> hidden(Map<String, String> row, Set<String> own) {
        var hidden = new LinkedHashMap<String, String>();
        row.forEach((column, text) -> hidden.put(column, hidden(text, own)));
        return hidden;
    }

    static String hidden(String text, Set<String> own) {
        return NUMBER.matcher(text)
                .replaceAll(found -> own.contains(bare(found.group())) ? found.group() : starred(found));
    }

    private static String starred(MatchResult found) {
        var number = bare(found.group());
        return number.substring(0, 3) + "****" + number.substring(number.length() - 2);
    }

    private static String bare(String number) {
        return number.replaceAll("[ -]", "");
    }
}
