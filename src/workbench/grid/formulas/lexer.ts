import { type ISequenceNode, LexerNode, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { hideNames, showNames } from './names-in-brackets';

/** What Univer is asked for besides the formula. */
type Rest<Method> = Method extends (formula: string, ...rest: infer R) => unknown ? R : never;
type Tree = ReturnType<LexerTreeBuilder['treeBuilder']>;

/**
 * Univer's reading of formulas, with any character in the column names of tables. Every way in that is given a formula
 * is here, and what comes out has the names as they are.
 */
export class Lexer extends LexerTreeBuilder {
  override treeBuilder(formula: string, ...rest: Rest<LexerTreeBuilder['treeBuilder']>): Tree {
    const tree = super.treeBuilder(hideNames(formula), ...rest);
    if (tree instanceof LexerNode) showIn(tree);
    return tree;
  }

  override sequenceNodesBuilder(formula: string): (string | ISequenceNode)[] | undefined {
    return super
      .sequenceNodesBuilder(hideNames(formula))
      ?.map((node) =>
        typeof node === 'string' ? showNames(node) : { ...node, token: showNames(node.token) },
      );
  }

  override getFunctionAndParameter(
    formula: string,
    index: number,
  ): ReturnType<LexerTreeBuilder['getFunctionAndParameter']> {
    return super.getFunctionAndParameter(hideNames(formula), index);
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(hideNames(formula));
  }
}

function showIn(node: LexerNode): void {
  node.setToken(showNames(node.getToken()));
  const children = node.getChildren();
  children.forEach((child, i) => {
    if (child instanceof LexerNode) showIn(child);
    else children[i] = showNames(child);
  });
}
