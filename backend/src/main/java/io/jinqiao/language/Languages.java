package io.jinqiao.language;

import com.hankcs.hanlp.HanLP;
import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells how a message is written, and writes Simplified Chinese in Traditional characters. */
public final class Languages {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]+(?:['’][A-Za-z]+)?");

    /** Addresses are written alike in every language. */
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S+@\\S+|(?:https?://|www\\.)\\S+");

    /** Words without which hardly an English sentence gets by, and which no Chinese one borrows. */
    private static final Set<String> ENGLISH = Set.of(
            "a", "an", "the", "i", "i'm", "i've", "i'd", "me", "my", "you", "your", "it", "is", "are", "was", "were",
            "be", "been", "am", "do", "does", "did", "don't", "doesn't", "didn't", "can", "can't", "could", "will",
            "would", "should", "have", "has", "had", "not", "no", "what", "how", "why", "when", "where", "which", "who",
            "to", "of", "in", "on", "at", "for", "from", "with", "by", "and", "or", "but", "if", "this", "that",
            "there", "please", "want", "need", "get", "any", "some");

    /** Characters that hold a Chinese sentence together; a name or a product borrowed by an English one has none. */
    private static final Pattern CHINESE = Pattern.compile("[我你您的了吗嗎呢吧么麼是在不没沒有要想能请請]");

    /** Syllables of Chinese in Latin letters: “zhuan ren gong” is no English. */
    private static final Pattern PINYIN = Pattern.compile(
            "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ueng|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)");

    /** Written alike in both kinds of characters, whatever a table of pairs says. */
    private static final String IN_BOTH = "后里面只干系台谷松斗才丑出了几云余范志着征准制致游周御愿咸郁于向冲回复别合同表发卷舍注恶朱钟占";

    private Languages() {}

    /** Where the words do not tell (numbers, a picture, “ATM”, “ok”), it stays as it was spoken so far. */
    public static Writing of(String words, Writing spoken) {
        var text = ADDRESS.matcher(words).replaceAll(" ");
        var han = HAN.matcher(text).results().count();
        var latin =
                LATIN_WORD.matcher(text).results().map(match -> match.group()).toList();
        if (han > 0) {
            var english = isEnglish(latin)
                    && latin.size() > han
                    && !CHINESE.matcher(text).find();
            return english ? Writing.EN : chinese(text, spoken);
        }
        return isEnglish(latin) || isTwoPlainWords(latin) ? Writing.EN : spoken;
    }

    /** As read in Hong Kong; what is Traditional already, and everything that is not Chinese, stays. */
    public static String toTraditional(String simplified) {
        return isTraditional(simplified) ? simplified : HanLP.s2hk(simplified).replace('覈', '核');
    }

    public static boolean isTraditional(String text) {
        return characters(text) > 0;
    }

    /** What the text is written in when nobody spoke before. */
    public static Writing of(String words) {
        return of(words, Writing.of(Language.ZH));
    }

    private static Writing chinese(String text, Writing spoken) {
        var more = characters(text);
        if (more != 0) {
            return more > 0 ? Writing.ZH_HANT : Writing.ZH_HANS;
        }
        return spoken == Writing.ZH_HANT ? Writing.ZH_HANT : Writing.ZH_HANS;
    }

    /** How many more characters are only Traditional than only Simplified. */
    private static long characters(String text) {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .mapToLong(Languages::kind)
                .sum();
    }

    private static long kind(String character) {
        if (IN_BOTH.contains(character)) {
            return 0;
        }
        if (!HanLP.convertToSimplifiedChinese(character).equals(character)) {
            return 1;
        }
        return HanLP.convertToTraditionalChinese(character).equals(character) ? 0 : -1;
    }

    private static boolean isEnglish(List<String> latin) {
        return latin.size() > 1 && latin.stream().anyMatch(word -> ENGLISH.contains(plain(word)));
    }

    /** Two or more words, not all of them names (“Apple Pay”) or syllables. */
    private static boolean isTwoPlainWords(List<String> latin) {
        return latin.size() > 1
                && latin.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)))
                && !latin.stream().allMatch(word -> PINYIN.matcher(plain(word)).matches());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
