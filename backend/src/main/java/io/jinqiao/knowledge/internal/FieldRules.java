package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.ArticleView.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * What a structured field may say (KN2). A unit that measures needs a number that is one; rates, minimum amounts, terms and
 * fees by their usual names also need the right kind of unit. Any other field is free.
 */
final class FieldRules {

    private static final Pattern RATE = Pattern.compile(".*(利率|费率|收益率|税率|[Rr]ate)$");
    private static final Pattern MONEY =
            Pattern.compile(".*(起点金额|起购金额|起存金额|最低金额|[Mm]inimum amount|手续费|年费|工本费|[Ff]ee)$");
    private static final Pattern TERM = Pattern.compile("(期限|最长期限|办理时间|办理时限|Term|Longest term|Time needed)");
    private static final Pattern DATE = Pattern.compile("(生效日期|Effective date)");

    private static final Pattern SHARE_UNIT = Pattern.compile("^(%|％|‰|基点|bp).*");
    private static final Pattern MONEY_UNIT =
            Pattern.compile("^(元|万元|亿元|人民币|美元|港元|欧元|英镑|日元|CNY|USD|HKD|EUR|GBP|JPY).*");
    private static final Pattern TIME_UNIT = Pattern.compile(
            "^个?(工作日|交易日|自然日|日|天|周|月|季|年|小时|分钟|秒|期|(business |working )?days?|weeks?|months?|years?|hours?|minutes?).*");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern WELL_FORMED = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    private FieldRules() {}

    /** Refuses with {@code knowledge.bad-field}, {@code .bad-number}, {@code .bad-unit}, {@code .bad-date}. */
    static void check(Field field) {
        Words.optional(field.name() + field.value() + field.unit(), 600);
        if (field.name().isBlank() || field.value().isBlank()) {
            throw Refused.invalid("knowledge.bad-field", "A field needs its name and its value");
        }
        if (measures(field.unit())) {
            checkNumber(field);
        }
        if (DATE.matcher(field.name()).matches()) {
            checkDate(field);
        }
        needsUnit(field, RATE, SHARE_UNIT);
        needsUnit(field, TERM, TIME_UNIT);
        checkMoney(field);
    }

    private static boolean measures(String unit) {
        return SHARE_UNIT.matcher(unit).matches() || MONEY_UNIT.matcher(unit).matches();
    }

    private static void checkNumber(Field field) {
        var numbers = NUMBER.matcher(field.value());
        if (!numbers.find()) {
            throw badNumber(field);
        }
        numbers.reset().results().forEach(number -> checkNumber(field, number.group()));
    }

    private static void checkNumber(Field field, String number) {
        if (!WELL_FORMED.matcher(number).matches()) {
            throw badNumber(field);
        }
        var share = field.unit().startsWith("%") || field.unit().startsWith("％");
        if (share && RATE.matcher(field.name()).matches() && tooGreat(number)) {
            throw badNumber(field);
        }
    }

    /** A rate beyond a hundred per cent is a slip of the comma. */
    private static boolean tooGreat(String number) {
        return new BigDecimal(number.replace(",", "")).compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static void checkDate(Field field) {
        try {
            LocalDate.parse(field.value().strip());
        } catch (DateTimeParseException e) {
            throw Refused.invalid("knowledge.bad-date", "%s is a day, like 2026-01-31".formatted(field.name()));
        }
    }

    private static void needsUnit(Field field, Pattern names, Pattern units) {
        if (names.matcher(field.name()).matches()
                && !units.matcher(field.unit()).matches()) {
            throw badUnit(field);
        }
    }

    /** A fee may be a sum or a share of one. */
    private static void checkMoney(Field field) {
        if (MONEY.matcher(field.name()).matches() && !measures(field.unit())) {
            throw badUnit(field);
        }
    }

    private static Refused badNumber(Field field) {
        return Refused.invalid("knowledge.bad-number", "%s needs a number".formatted(field.name()));
    }

    private static Refused badUnit(Field field) {
        return Refused.invalid("knowledge.bad-unit", "%s needs a fitting unit".formatted(field.name()));
    }
}
