package io.jinqiao.conversation;

/** What a waiting customer wrote down, each part may be empty; the phone number is shown masked to staff. */
public record PrefilledForm(String name, String phone, String matter, String cardTail, String amount) {

    @Override
    public String toString() {
        return "PrefilledForm[…]";
    }
}
