package luwes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Sentences end at a stop with white space behind it, at an empty line, and at a stop behind which somebody forgot
 * the blank (datang.Sebanyak). LanguageTool's own simple tokenizer cuts such a word in two.
 */
public class IndonesianSentences implements SentenceTokenizer {

  private static final Pattern END = Pattern.compile(
      "[.!?…]+[\"'”’)\\]]*\\s+|\\n\\s*\\n\\s*|(?<=\\p{Ll}{3}[.!?…])(?=\\p{Lu}\\p{Ll}+\\s)");

  @Override
  public List<String> tokenize(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      sentences.add(text.substring(start, end.end()));
      start = end.end();
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }

  /** One line break never ends a paragraph: captions are broken for their width. */
  @Override
  public void setSingleLineBreaksMarksParagraph(boolean ignored) {}

  @Override
  public boolean singleLineBreaksMarksPara() {
    return false;
  }
}
