package io.jinqiao.launch;

import java.util.List;

/** A bean that has something to tell the person who has just started the product, such as the demo people's sign-ins. */
public interface Greeting {

    /** Lines for the terminal, shown below the addresses. */
    List<String> lines();
}
