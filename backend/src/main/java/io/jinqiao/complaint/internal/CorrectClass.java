package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Classes.ReturnClass;
import io.jinqiao.kernel.UseCase;

/** The institution words, adds or ends a class of its return. */
record CorrectClass(ReturnClass corrected) {

    @UseCase
    static class Handler {

        private final Classes classes;

        Handler(Classes classes) {
            this.classes = classes;
        }

        void handle(CorrectClass command) {
            classes.put(command.corrected());
        }
    }
}
