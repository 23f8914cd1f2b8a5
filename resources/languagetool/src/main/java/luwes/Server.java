package luwes;

import java.io.IOException;
import org.languagetool.server.HTTPServer;

/** LanguageTool's server, which ends when the program that started it does: its standard input ends with that. */
public final class Server {

  private Server() {}

  /** Takes the arguments of {@link HTTPServer}. */
  public static void main(String[] arguments) {
    Thread watch = new Thread(Server::endWithParent, "luwes");
    watch.setDaemon(true);
    watch.start();
    StandIn.fillIn();
    HTTPServer.main(arguments);
  }

  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        // nothing is ever written; only the end counts
      }
    } catch (IOException gone) {
      // the other end is gone as well
    }
    Runtime.getRuntime().halt(0);
  }
}
