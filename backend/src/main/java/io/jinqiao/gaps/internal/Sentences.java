package io.jinqiao.gaps.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody said, sentence by sentence, without mere politeness. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[。！？!?；])|(?<=[.;])\\s+|\\n+");
    private static final Pattern POLITE = Pattern.compile(
            "(?i)^(您好|你好|谢谢|感谢|不客气|好的|请稍等|请问还有|还有其他|祝您|很高兴|不好意思|抱歉|再见|hello|hi\\b|thank|you're welcome|sorry|please hold|is there anything).{0,30}$");

    private Sentences() {}

    static List<String> of(String words) {
        return Arrays.stream(END.split(words))
                .map(String::strip)
                .filter(sentence ->
                        !sentence.isEmpty() && !POLITE.matcher(sentence).matches())
                .toList();
    }
}
