package io.jinqiao.vault.secrets;

/**
 * Digits that belong together, from the first to behind the last sign of a reading; letters that look like a digit count
 * between digits, and so do commas after single ones ({@code 1，2，3}).
 */
record Digits(int from, int until, int count) {

    /** The first at or after this sign and before the limit; its count is 0 when there is none. */
    static Digits next(Reading read, int start, int limit) {
        for (int at = start; at < limit && at < read.length(); at++) {
            if (beginsAt(read, at)) {
                return from(read, at);
            }
        }
        return new Digits(start, start, 0);
    }

    /** The last that ends at or before this sign, at most so many signs before it. */
    static Digits before(Reading read, int end, int gap) {
        for (int at = end - 1; at >= Math.max(0, end - gap - 1); at--) {
            if (read.isDigit(at)) {
                var first = at;
                while (first > 0
                        && (isDigit(read, first - 1) || (isComma(read, first - 1) && read.isDigit(first - 2)))) {
                    first--;
                }
                var whole = from(read, first);
                return whole.until() == at + 1 ? whole : new Digits(end, end, 0);
            }
        }
        return new Digits(end, end, 0);
    }

    private static Digits from(Reading read, int first) {
        int at = first;
        int count = 0;
        int group = 0;
        while (true) {
            if (isDigit(read, at)) {
                count++;
                group++;
                at++;
            } else if (group == 1 && isComma(read, at) && read.isDigit(at + 1)) {
                group = 0;
                at++;
            } else {
                return new Digits(first, at, count);
            }
        }
    }

    private static boolean beginsAt(Reading read, int at) {
        return read.isDigit(at) || (looksLike(read.at(at)) && read.isDigit(at + 1) && !isLetter(read.at(at - 1)));
    }

    private static boolean isDigit(Reading read, int at) {
        return read.isDigit(at)
                || (looksLike(read.at(at))
                        && (read.isDigit(at - 1) || looksLike(read.at(at - 1)))
                        && !isWord(read, at));
    }

    /** A letter that goes on as a word is no digit: {@code 3 items}. */
    private static boolean isWord(Reading read, int at) {
        var next = read.at(at + 1);
        return isLetter(next) && !looksLike(next);
    }

    private static boolean looksLike(char sign) {
        return sign == 'o' || sign == 'l' || sign == 'i' || sign == '|';
    }

    static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static boolean isComma(Reading read, int at) {
        var sign = read.at(at);
        return sign == ',' || sign == '，' || sign == '、' || sign == '/' || sign == '+';
    }
}
