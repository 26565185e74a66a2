package io.jinqiao.demo.internal;

import static io.jinqiao.demo.internal.SystemAnswer.figure;

import io.jinqiao.kernel.Bilingual;

/** The played card system: a card ending in 0000 is not known, with one ending in 9999 it is out of order. */
final class DemoCards {

    private DemoCards() {}

    static SystemAnswer answer(SystemQuestion question) {
        var tail = question.field("tail");
        return switch (tail) {
            case "0000", "" -> SystemAnswer.unknown();
            case "9999" -> throw new IllegalStateException("The played card system is out of order");
            default -> question.type().equals("fee-record") ? fees(tail) : status(tail);
        };
    }

    private static SystemAnswer status(String tail) {
        return SystemAnswer.answered(
                new Bilingual("尾号 " + tail + " 的卡状态正常，可以使用。", "The card ending in " + tail + " is active."),
                figure("卡状态", "Status", "正常 / active"),
                figure("有效期至", "Valid until", "2029-08"));
    }

    private static SystemAnswer fees(String tail) {
        return SystemAnswer.answered(
                new Bilingual(
                        "尾号 " + tail + " 的信用卡本年度年费 200.00 元，今年已刷卡 5 次，再刷 1 次即可免下年年费。",
                        "The annual fee of the card ending in " + tail
                                + " is CNY 200.00; 5 of 6 payments needed for a waiver were made this year."),
                figure("年费", "Annual fee", "200.00"),
                figure("今年刷卡次数", "Payments this year", "5 / 6"));
    }
}
