package io.jinqiao.language;

import java.util.List;
import java.util.regex.Pattern;

/** Words without what could name a person: numbers, addresses, and names that are known or said to be one. */
public final class Nameless {

    private static final String GONE = "＊＊";
    private static final int LONGEST = 1000;

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]+@[\\w-]+(\\.[\\w-]+)++");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s，。；）]+");

    /** Five digits or more, also with blanks or dashes between them: cards, phones, identities, codes sent by text. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d])[\\d０-９](?:[ \\-]?[\\d０-９]){4,}+[XxＸ]?");

    private static final Pattern SAID_NAME = Pattern.compile(
            "((?:我叫|我是|姓名|户名|名字[是叫]|本人)[:：]?\\s*)(?!想|要|不|在|在|没|你|一|说|用|去|准|打|问|忘|被|收|从|到|个|这|那|银|客|老|新)[\\p{IsHan}·]{2,4}(?=[，。,.;；、\\s]|$)");

    private Nameless() {}

    /**
     * At most 1,000 characters of what was said.
     *
     * @param names of whoever takes part; those of one character are too common to be taken out
     */
    public static String words(String said, List<String> names) {
        var words = said.strip();
        for (var name : names) {
            if (name.strip().length() > 1) {
                words = words.replace(name.strip(), GONE);
            }
        }
        words = LINK.matcher(MAIL.matcher(words).replaceAll(GONE)).replaceAll(GONE);
        words = NUMBER.matcher(words).replaceAll(GONE);
        words = SAID_NAME.matcher(words).replaceAll("$1" + GONE);
        return words.length() > LONGEST
                ? words.substring(
                        0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))))
                : words;
    }
}
