package org.thegathering.browser;

/** What stands before the door. */
final class DoorScreens {

    private DoorScreens() {}

    static void hang(Gallery gallery, Extremes extremes) {
        gallery.stranger("welcome", visitor -> {});
        gallery.stranger("welcome-refused", visitor ->
                visitor.fills("E-mail", "alice@test.com").fills("Password", "nonsense").button("Come in").click());
        gallery.stranger("welcome-new", visitor -> {
            visitor.button("I am new here").click();
            visitor.fills("Name", "Rowan");
        });
        gallery.stranger("welcome-ended", visitor -> {
            visitor.page().evaluate("() => localStorage.setItem('gathering.session', '{\"userId\":2}')");
            visitor.page().reload();
            visitor.page().getByText("You were signed out here.").waitFor();
        });
        gallery.stranger("welcome-forgot", visitor -> visitor.button("I forgot my password").click());
        gallery.stranger("welcome-forgot-sent", visitor -> {
            visitor.fills("E-mail", "pip@test.com").button("I forgot my password").click();
            visitor.button("Send me a link").click();
        });
        gallery.stranger("welcome-code", visitor -> {
            var account = Account.of(Extremes.WITH_CODES);
            visitor.fills("E-mail", account.email()).fills("Password", account.password()).button("Come in").click();
            visitor.page().getByLabel("Code from your app").waitFor();
        });
        gallery.stranger("welcome-invited", visitor -> {
            visitor.page().evaluate("() => { location.hash = '#/invitation/abc'; }");
            visitor.page().reload();
        });
        gallery.stranger("reset", visitor -> visitor.page().navigate(visitor.door() + extremes.passwordPage().substring(1)));
        gallery.stranger("reset-without-link", visitor -> visitor.page().navigate(visitor.door() + "reset/"));
    }
}
